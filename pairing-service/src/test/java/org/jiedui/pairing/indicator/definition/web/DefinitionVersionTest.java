package org.jiedui.pairing.indicator.definition.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.indicator.IndicatorApi.anIndicator;
import static org.jiedui.pairing.indicator.IndicatorApi.code;
import static org.jiedui.pairing.indicator.IndicatorApi.define;
import static org.jiedui.pairing.indicator.IndicatorApi.definition;
import static org.jiedui.pairing.indicator.IndicatorApi.issue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DefinitionVersionTest {

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final String nextYear = today.plusYears(1).toString();
    private final String sooner = today.plusMonths(6).toString();

    @Inject
    AgroalDataSource dataSource;

    @Test
    void hasAnAddressOfItsOwn() {
        Response indicator = anIndicator();
        Response issued = issue(indicator, "2025-01-01");
        issued.then().statusCode(201).header("Location", endsWith(versions(indicator) + "/2"));

        Response version = as(Tokens.partner()).get(versions(indicator) + "/2");
        version.then().statusCode(200).body("number", equalTo(2)).body("validFrom", equalTo("2025-01-01"));
        as(Tokens.partner())
                .header("If-None-Match", version.header("ETag"))
                .get(versions(indicator) + "/2")
                .then()
                .statusCode(304);
        for (String none : List.of("0", "3", "-1")) {
            as(Tokens.partner())
                    .get(versions(indicator) + "/" + none)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:jiedui:problem:version-not-found"));
        }
    }

    @Test
    void isListedOldestFirst() {
        Response indicator = anIndicator();
        issue(issue(indicator, "2024-01-01"), "2025-01-01").then().statusCode(201);

        Response page = as(Tokens.analyst()).get(versions(indicator) + "?limit=2");
        page.then()
                .body("items.number", contains(1, 2))
                .body("items.updatedAt", contains(notNullValue(), notNullValue()));
        as(Tokens.analyst())
                .get(versions(indicator) + "?limit=2&cursor=" + page.path("next"))
                .then()
                .body("items.number", contains(3))
                .body("next", nullValue());
    }

    @Test
    void isIssuedOnceForAKey() {
        Response indicator = anIndicator();
        Response first = issueWithKey(indicator);
        Response again = issueWithKey(indicator);

        assertThat(List.of(first.statusCode(), again.statusCode())).containsOnly(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void isReplacedBeforeItBeginsAndStaysOnRecord() {
        Response indicator = anIndicator();
        Response slip = issue(indicator, nextYear);
        Response repaired = issue(slip, sooner);

        repaired.then()
                .statusCode(201)
                .body("versions.number", contains(1, 2, 3))
                .body(
                        "versions[0].validUntil",
                        equalTo(today.plusMonths(6).minusDays(1).toString()))
                .body("versions[1].voidedAt", notNullValue())
                .body("versions[1].validUntil", nullValue())
                .body("versions[2].validFrom", equalTo(sooner));
        assertThat(as(Tokens.analyst()).get("/v1/indicators/" + code(indicator)).asString())
                .isEqualTo(repaired.asString());
    }

    @Test
    void beginsAtMostTwoYearsAhead() {
        define("sample-" + UUID.randomUUID().toString().substring(24), "2099-01-01")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:version-begins-too-late"));
        issue(anIndicator(), "2099-01-01").then().statusCode(422);
    }

    @Test
    void givesTheIndicatorItsNameWhenItHasBegun() {
        issueNamed(anIndicator(), "示例：将来的名称", nextYear).then().statusCode(201).body("name", equalTo("示例覆盖率"));
        issueNamed(anIndicator(), "示例：现在的名称", "2025-01-01")
                .then()
                .statusCode(201)
                .body("name", equalTo("示例：现在的名称"));
    }

    @Test
    void givesTheIndicatorItsNameEarlierIfNoneHasBegun() {
        Response indicator = define("sample-" + UUID.randomUUID().toString().substring(24), nextYear);
        Response repaired = issueNamed(indicator, "示例：更正", sooner);

        repaired.then().statusCode(201).body("name", equalTo("示例：更正"));
        issue(repaired, nextYear).then().statusCode(201).body("name", equalTo("示例：更正"));
    }

    /** Whatever the service does: a void version is followed by none, and no version by two. */
    @Test
    void formsAChainInTheDatabase() {
        Response indicator = anIndicator();
        UUID id = UUID.fromString(indicator.path("id"));
        issue(issue(indicator, nextYear), sooner).then().statusCode(201);

        assertThatThrownBy(() -> insertFourth(id, 1, "2021-01-01"))
                .hasMessageContaining("uq_indicator_definition_one_follower");
        assertThatThrownBy(() -> insertFourth(id, 2, nextYear)).hasMessageContaining("fk_indicator_definition_former");
    }

    private void insertFourth(UUID id, int former, String formerFrom) throws SQLException {
        String sql = """
                insert into indicator_definition (indicator_id, number, name, unit, counted, document, valid_from,
                  former_number, former_valid_from, issued_at)
                values (?, 4, '示例', 'PERCENT', '示例', '示例', '2090-01-01', ?, ?::date, now())""";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setObject(1, id);
            insert.setInt(2, former);
            insert.setString(3, formerFrom);
            insert.executeUpdate();
        }
    }

    private static Response issueNamed(Response indicator, String name, String validFrom) {
        return as(Tokens.ministry())
                .header("If-Match", indicator.header("ETag"))
                .body(definition(validFrom).replace("示例覆盖率", name))
                .post(versions(indicator));
    }

    private static Response issueWithKey(Response indicator) {
        return as(Tokens.ministry())
                .header("If-Match", indicator.header("ETag"))
                .header("Idempotency-Key", "issue-" + code(indicator))
                .body(definition("2025-01-01"))
                .post(versions(indicator));
    }

    private static String versions(Response indicator) {
        return "/v1/indicators/" + code(indicator) + "/versions";
    }
}
