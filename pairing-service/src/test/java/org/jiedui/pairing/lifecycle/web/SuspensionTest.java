package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuspensionTest {

    private static final String FLOOD = "{\"reason\": \"防汛期间暂停交流\", \"document\": \"遵城管函\"}";

    @Test
    void isDeclaredByOneSideAndLiftedByTheSame() {
        Response onHold = post(ZUNYI, active(ZHUHAI, ZUNYI), "suspensions", FLOOD);
        onHold.then().statusCode(200).body("status", equalTo("SUSPENDED")).body("suspension.side", equalTo("PARTNER"));

        post(ZHUHAI, onHold, "resumptions", "{}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:only-the-suspending-side-resumes"));
        Response again = post(ZUNYI, onHold, "resumptions", "{}");
        again.then().statusCode(200).body("status", equalTo("ACTIVE")).body("suspension", nullValue());
        asLiaison(ZHUHAI)
                .get(address(again) + "/history")
                .then()
                .body("items.change", contains("drafted", "proposed", "consented", "activated", "suspended", "resumed"))
                .body("items[4].reason", equalTo("防汛期间暂停交流"))
                .body("items[4].document", equalTo("遵城管函"));
    }

    @Test
    void keepsPlansFromBeingMade() {
        Response onHold = post(ZUNYI, active(ZHUHAI, ZUNYI), "suspensions", FLOOD);

        asLiaison(ZHUHAI)
                .body(
                        "{\"pairing\": \"%s\", \"year\": 2023, \"content\": {\"effectiveFrom\": \"2023-01-01\", \"topics\": [], \"cadence\": [{\"duty\": \"SYMPOSIUM\", \"period\": \"YEAR\", \"count\": 1, \"legs\": 1}]}}"
                                .formatted(onHold.<String>path("id")))
                .post("/v1/plans")
                .then()
                .statusCode(409)
                .body("pairingStatus", equalTo("SUSPENDED"));
    }

    @Test
    void needsAReason() {
        post(ZUNYI, active(ZHUHAI, ZUNYI), "suspensions", "{\"reason\": \"　\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }
}
