package org.jiedui.pairing.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.consented;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.PairingApi.renew;
import static org.jiedui.pairing.PartyApi.newCode;
import static org.jiedui.pairing.PartyApi.registered;
import static org.jiedui.pairing.PartyApi.registeredBelow;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Objects;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PairingFiguresTest {

    private static final String NINGXIA = "640000";
    private static final String YINCHUAN = "640100";
    private static final String WUZHONG = "640300";
    private static final String XINING = "630100";

    @Test
    void countByStateProgrammeAndRegion() {
        JsonPath before = figures(NINGXIA);
        active(XINING, YINCHUAN);
        Response proposed = proposed(XINING, YINCHUAN);
        proposed(XINING, WUZHONG);
        draft(XINING, WUZHONG);

        JsonPath after = figures(NINGXIA);

        assertThat(added(before, after, "byStatus.ACTIVE")).isOne();
        assertThat(added(before, after, "byStatus.PROPOSED")).isEqualTo(2);
        assertThat(after.getMap("byStatus")).doesNotContainKey("DRAFT");
        assertThat(added(before, after, "byVerification.DEMO")).isEqualTo(3);
        String programme = "byProgramme.find { it.programme == '%s' }".formatted(proposed.<String>path("programme"));
        assertThat(after.getLong(programme + ".byStatus.PROPOSED")).isOne();
        String yinchuan = "byRegion.find { it.region == '" + YINCHUAN + "' }?.";
        assertThat(added(before, after, yinchuan + "byStatus?.PROPOSED")).isOne();
        assertThat(after.getString(yinchuan + "name")).isEqualTo("银川市");
    }

    @Test
    void countAPairingOnceWhereverItsSidesAre() {
        JsonPath before = figures("");
        active(YINCHUAN, WUZHONG);

        JsonPath after = figures("");

        assertThat(added(before, after, "byStatus.ACTIVE")).isOne();
        assertThat(added(before, after, "byRegion.find { it.region == '" + NINGXIA + "' }?.byStatus?.ACTIVE"))
                .isOne();
    }

    @Test
    void countBelowACorpsByWhatLiesDirectlyBelow() {
        String corps = newCode();
        registered(corps).then().statusCode(201);
        registeredBelow(corps, corps + "-01").then().statusCode(201);
        proposed("440306", corps + "-01").then().statusCode(200);

        JsonPath figures = figures(corps);

        assertThat(figures.<List<String>>get("byRegion.region")).containsExactly(corps + "-01");
        assertThat(figures.getLong("byRegion[0].byStatus.PROPOSED")).isOne();
    }

    @Test
    void countAPairingThatWasRenewedOnce() {
        JsonPath before = figures(NINGXIA);
        Response former = active(YINCHUAN, XINING);
        String nextYear = "{\"effectiveFrom\": \"2098-01-01\", \"topics\": []}";
        consented(renew(XINING, former, nextYear)).then().body("status", equalTo("ACTIVE"));
        Response over = active(YINCHUAN, XINING);
        consented(renew(XINING, over, nextYear.replace("2098", "2026"))).then().body("status", equalTo("ACTIVE"));

        JsonPath after = figures(NINGXIA);

        assertThat(added(before, after, "byStatus.ACTIVE")).isEqualTo(2);
        assertThat(after.<Object>get("byStatus.ENDED")).isEqualTo(before.get("byStatus.ENDED"));
    }

    @Test
    void costOneStatement() {
        List<String> statements = RecordingDriver.statementsOf(() -> figures(""));
        assertThat(statements).hasSize(1);
    }

    @Test
    void areOfTheCallersRegionAndForAnalystsOfTheCountry() {
        active(XINING, YINCHUAN);
        as(Tokens.province(NINGXIA)).get("/v1/pairing-figures").then().body("region", equalTo(NINGXIA));
        as(Tokens.province("440000"))
                .queryParam("region", NINGXIA)
                .get("/v1/pairing-figures")
                .then()
                .statusCode(404);
        long known = as(Tokens.analyst())
                .get("/v1/pairing-figures")
                .jsonPath()
                .getLong("byRegion.find { it.region == '" + NINGXIA + "' }.byStatus.ACTIVE");
        assertThat(known).isPositive();
        as(Tokens.partner()).get("/v1/pairing-figures").then().statusCode(403);
    }

    private static JsonPath figures(String region) {
        var request = as(Tokens.ministry());
        return (region.isEmpty() ? request : request.queryParam("region", region))
                .get("/v1/pairing-figures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long added(JsonPath before, JsonPath after, String path) {
        return after.getLong(path)
                - Objects.requireNonNullElse(before.<Number>get(path), 0).longValue();
    }
}
