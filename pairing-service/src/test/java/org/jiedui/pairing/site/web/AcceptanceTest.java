package org.jiedui.pairing.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.site.web.SiteApi.accepted;
import static org.jiedui.pairing.site.web.SiteApi.address;
import static org.jiedui.pairing.site.web.SiteApi.beingBuilt;
import static org.jiedui.pairing.site.web.SiteApi.description;
import static org.jiedui.pairing.site.web.SiteApi.post;
import static org.jiedui.pairing.site.web.SiteApi.proposed;
import static org.jiedui.pairing.site.web.SiteApi.put;

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

@QuarkusTest
class AcceptanceTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void ofBothSidesAcceptsTheSite() {
        Response first = post(ZHUHAI, beingBuilt(), "acceptances", "{}");
        first.then()
                .statusCode(200)
                .body("status", equalTo("BUILDING"))
                .body("acceptedByLeading", equalTo(1))
                .body("acceptedByPartner", nullValue());

        post(ZUNYI, first, "acceptances", "{\"document\": \"示例验收意见\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"));
        asLiaison(ZHUHAI)
                .get(address(first) + "/history")
                .then()
                .body("items.change", contains("proposed", "building-begun", "accepted-by-a-side", "accepted"))
                .body("items[3].document", equalTo("示例验收意见"));
    }

    @Test
    void isVoidOnceTheSiteChanges() {
        Response first = post(ZHUHAI, beingBuilt(), "acceptances", "{}");
        Response revised = put(ZUNYI, first, "description", description("PUBLIC_PLACE", ZHUHAI));
        revised.then()
                .statusCode(200)
                .body("siteVersion", equalTo(2))
                .body("region", equalTo(ZHUHAI))
                .body("sceneName", equalTo("公共场所"));

        post(ZUNYI, revised, "acceptances", "{}").then().statusCode(200).body("status", equalTo("BUILDING"));
        post(ZHUHAI, first, "acceptances", "{}").then().statusCode(412);
    }

    @Test
    void isForTheLiaisonsOfTheSidesAlone() {
        Response site = beingBuilt();
        for (String token : List.of(Tokens.ministry(), Tokens.province("520000"))) {
            as(token)
                    .header("If-Match", site.header("ETag"))
                    .body("{}")
                    .post(address(site) + "/acceptances")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:not-a-side"));
        }
        post("330200", site, "acceptances", "{}").then().statusCode(404);
        asLiaison(ZHUHAI).body("{}").post(address(site) + "/acceptances").then().statusCode(428);
    }

    @Test
    void followsBuilding() {
        post(ZHUHAI, proposed(), "acceptances", "{}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:site-status-forbids"))
                .body("siteStatus", equalTo("PROPOSED"));
    }

    @Test
    void endsEditing() {
        Response site = accepted();
        put(ZHUHAI, site, "description", description("PUBLIC_PLACE", ZHUHAI))
                .then()
                .statusCode(409);
        post(ZHUHAI, site, "retirements", "{\"reason\": \"示例：拆迁\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("RETIRED"));
    }

    @Test
    void ofTwoSidesAtOnceCountsOnceAndTheOtherReadsAgain() throws Exception {
        Response site = beingBuilt();

        List<Response> answers = Overlap.of(
                "pairing", () -> post(ZHUHAI, site, "acceptances", "{}"), () -> post(ZUNYI, site, "acceptances", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 412);
        asLiaison(ZHUHAI).get(address(site)).then().body("status", equalTo("BUILDING"));
    }

    @Test
    void ofOneSideIsNotEnoughForTheDatabaseEither() {
        Response first = post(ZHUHAI, beingBuilt(), "acceptances", "{}");
        UUID id = UUID.fromString(first.path("id"));
        assertThatThrownBy(() -> acceptInTheDatabase(id))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("ck_demonstration_site_accepted_needs_both");
    }

    @Test
    void tellsTheStreamEveryStepInOrder() {
        EventSchemaCheck schemas = new EventSchemaCheck();
        try (TopicReader topic = TopicReader.fromNow("jiedui.pairing.events")) {
            Response site = accepted();
            String id = site.path("id");

            List<JsonNode> data = topic
                    .awaitUntil(records -> records.stream()
                                    .filter(event -> event.key().equals(id))
                                    .count()
                            == 4)
                    .stream()
                    .filter(event -> event.key().equals(id))
                    .map(event -> schemas.check(event.value()).get("data"))
                    .toList();
            assertThat(data)
                    .extracting(event -> event.get("change").asText())
                    .containsExactly("PROPOSED", "BUILDING_BEGUN", "ACCEPTED_BY_A_SIDE", "ACCEPTED");
            assertThat(data)
                    .extracting(event -> event.get("side").asText())
                    .containsExactly("LEADING", "PARTNER", "LEADING", "PARTNER");
            assertThat(data.getFirst().has("from")).isFalse();
            assertThat(data.getLast().at("/site/region/name").asText()).isEqualTo("遵义市");
        }
    }

    private void acceptInTheDatabase(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement("update demonstration_site set status = 'ACCEPTED' where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }
}
