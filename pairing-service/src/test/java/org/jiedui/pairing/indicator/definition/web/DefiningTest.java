package org.jiedui.pairing.indicator.definition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.indicator.IndicatorApi.define;
import static org.jiedui.pairing.indicator.IndicatorApi.definition;
import static org.jiedui.pairing.indicator.IndicatorApi.issue;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.Tokens;
import org.jiedui.stack.testing.TopicReader;
import org.jiedui.testkit.contract.EventSchemaCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DefiningTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void isReadByEveryRole() {
        Response indicator = anIndicator();
        indicator.then().statusCode(201).header("Location", endsWith("/v1/indicators/" + code(indicator)));

        for (String token : List.of(Tokens.partner(), Tokens.analyst(), Tokens.reviewer(ZHUHAI))) {
            as(token)
                    .get("/v1/indicators/" + code(indicator))
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo(indicator.header("ETag")))
                    .body("versions.number", contains(1))
                    .body("versions[0].validFrom", equalTo("2021-01-01"));
        }
        as(Tokens.analyst()).get("/v1/indicators").then().statusCode(200).body("items.code", hasItem(code(indicator)));
        as(Tokens.analyst()).get("/v1/indicators/no-such").then().statusCode(404);
    }

    @Test
    void isForTheMinistryAlone() {
        Response indicator = anIndicator();
        for (String token : List.of(Tokens.province("440000"), Tokens.liaison(ZHUHAI), Tokens.analyst())) {
            as(token)
                    .body("{\"code\": \"sample\", \"definition\": %s}".formatted(definition("2021-01-01")))
                    .post("/v1/indicators")
                    .then()
                    .statusCode(403);
            as(token)
                    .header("If-Match", indicator.header("ETag"))
                    .body(definition("2025-01-01"))
                    .post("/v1/indicators/" + code(indicator) + "/versions")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void goesOnByFurtherVersionsThatAreRemembered() {
        Response indicator = anIndicator();
        Response issued = issue(indicator, "2025-01-01");
        issued.then()
                .statusCode(201)
                .body("versions.number", contains(1, 2))
                .body("versions[0].validUntil", equalTo("2024-12-31"));

        as(Tokens.analyst())
                .get("/v1/indicators/" + code(indicator))
                .then()
                .header("ETag", equalTo(issued.header("ETag")))
                .body("versions[0].validUntil", equalTo("2024-12-31"))
                .body("versions[1].document", equalTo("示例文件（2025-01-01起）"));
        asLiaison(ZHUHAI)
                .get("/v1/indicators/" + code(indicator) + "/history")
                .then()
                .body("items.change", contains("defined", "defined"))
                .body("items.role", contains("ministry", "ministry"))
                .body("items[1].document", equalTo("示例文件（2025-01-01起）"));
    }

    @Test
    void tellsTheStreamWhatEachVersionMeans() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response indicator = anIndicator();
            issue(indicator, "2025-01-01").then().statusCode(201);
            String id = indicator.path("id");

            List<JsonNode> data = topic
                    .awaitUntil(records -> records.stream()
                                    .filter(event -> event.key().equals(id))
                                    .count()
                            == 2)
                    .stream()
                    .filter(event -> event.key().equals(id))
                    .map(event -> schemas.check(event.value()).get("data"))
                    .toList();
            assertThat(data)
                    .extracting(event -> event.get("definitionVersion").asInt())
                    .containsExactly(1, 2);
            assertThat(data)
                    .extracting(event -> event.get("indicator").asText())
                    .containsOnly(code(indicator));
        }
    }

    @Test
    void refusesToGoBackStaleOrUnseen() {
        Response indicator = anIndicator();
        issue(indicator, "2021-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:version-begins-too-early"));
        issue(indicator, "2025-01-01").then().statusCode(201);
        issue(indicator, "2026-01-01").then().statusCode(412);
        as(Tokens.ministry())
                .body(definition("2026-01-01"))
                .post("/v1/indicators/" + code(indicator) + "/versions")
                .then()
                .statusCode(428);
    }

    @Test
    void takesACodeOnce() {
        String code = code(anIndicator());

        define(code, "2022-01-01")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:indicator-already-defined"))
                .body("existing.href", equalTo("/v1/indicators/" + code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upper", "回收利用率", "a_b", "-a", "a--b", "1a"})
    void refusesWhatIsNoCode(String code) {
        define(code, "2021-01-01").then().statusCode(400).body("errors.pointer", contains("/code"));
    }

    @Test
    void namesEveryWrongFieldAtOnce() {
        as(Tokens.ministry())
                .body("""
                        {"code": "sample", "definition": {"name": " ", "unit": "PERCENT", "counted": "请致电13800138000",
                          "document": "", "validFrom": "1999-12-31"}}""")
                .post("/v1/indicators")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItems(
                                "/definition/name",
                                "/definition/counted",
                                "/definition/document",
                                "/definition/validFrom"));
    }

    @Test
    void issuesOneOfTwoVersionsAtOnce() throws Exception {
        Response indicator = anIndicator();

        List<Response> answers =
                Overlap.of("pairing", () -> issue(indicator, "2025-01-01"), () -> issue(indicator, "2024-01-01"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(201, 412);
    }

    /** Whatever the service does: the chain in the database allows no version beside or before the one it follows. */
    @ParameterizedTest
    @CsvSource({
        "1, 2022-01-01, , , pk_indicator_definition",
        "2, 2022-01-01, , , uq_indicator_definition_one_first",
        "2, 2022-01-01, 1, , ck_indicator_definition_first",
        "2, 2021-01-01, 1, 2021-01-01, ck_indicator_definition_follows",
        "2, 2020-01-01, 1, 2021-01-01, ck_indicator_definition_follows",
        "2, 2022-01-01, 1, 2020-01-01, fk_indicator_definition_former",
        "1, 2022-01-01, 1, 2021-01-01, ck_indicator_definition_follows",
        "3, 2022-01-01, 2, 2021-06-01, fk_indicator_definition_former"
    })
    void cannotOverlapInTheDatabase(int number, String from, String former, String formerFrom, String constraint) {
        UUID id = UUID.fromString(anIndicator().path("id"));
        assertThatThrownBy(() -> insert(id, number, from, former, formerFrom))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining(constraint);
    }

    private void insert(UUID id, int number, String from, String former, String formerFrom) throws SQLException {
        String sql = """
                insert into indicator_definition (indicator_id, number, name, unit, counted, document, valid_from,
                  former_number, former_valid_from, issued_at)
                values (?, ?, '示例', 'PERCENT', '示例', '示例', ?::date, ?::integer, ?::date, now())""";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setInt(2, number);
            insert.setString(3, from);
            insert.setString(4, former);
            insert.setString(5, formerFrom);
            insert.executeUpdate();
        }
    }
}
