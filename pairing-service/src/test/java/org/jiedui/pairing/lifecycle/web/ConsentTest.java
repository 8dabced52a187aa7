package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsentTest {

    @Test
    void ofOneSideAloneBringsNothingIntoForce() {
        Response answer = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{}");

        answer.then().statusCode(200).body("status", equalTo("PROPOSED")).body("leading.consentedTo", equalTo(1));
    }

    @Test
    void ofBothSidesToTheSameTermsBringsThePairingIntoForce() {
        Response first = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{}");

        post(ZUNYI, first, "consents", "{\"document\": \"会议纪要\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
    }

    @Test
    void isRefusedForAnybodyButTheSideItself() {
        Response pairing = proposed(ZHUHAI, ZUNYI);

        for (String token : new String[] {Tokens.ministry(), Tokens.province("440000")}) {
            as(token)
                    .header("If-Match", pairing.header("ETag"))
                    .body("{}")
                    .post(address(pairing) + "/consents")
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("urn:jiedui:problem:not-a-side"));
        }
    }

    @Test
    void isRefusedWithoutIfMatchAndToAStaleVersion() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        asLiaison(ZHUHAI).body("{}").post(address(pairing) + "/consents").then().statusCode(428);

        Response seenBefore = pairing;
        post(ZHUHAI, pairing, "consents", "{}").then().statusCode(200);
        post(ZUNYI, seenBefore, "consents", "{}").then().statusCode(412);
    }

    @Test
    void costsAsManyStatementsAsTheReadmeSays() {
        Response proposed = proposed(ZHUHAI, ZUNYI);

        List<String> first = RecordingDriver.statementsOf(
                () -> post(ZHUHAI, proposed, "consents", "{}").then().statusCode(200));
        Response consented = asLiaison(ZUNYI).get(address(proposed));
        List<String> activating = RecordingDriver.statementsOf(
                () -> post(ZUNYI, consented, "consents", "{}").then().body("status", equalTo("ACTIVE")));

        assertThat(first).hasSize(7);
        assertThat(activating).hasSize(14);
    }

    @Nested
    class WhenTheTermsAreEditedAfterAConsent {
        @Test
        void isVoid() {
            Response consented = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{}");
            Response revised = asLiaison(ZUNYI)
                    .header("If-Match", consented.header("ETag"))
                    .body("{\"effectiveFrom\": \"2023-01-01\", \"topics\": []}")
                    .put(address(consented) + "/terms");
            revised.then().statusCode(200).body("termsVersion", equalTo(2));

            post(ZUNYI, revised, "consents", "{}").then().statusCode(200).body("status", equalTo("PROPOSED"));
        }
    }

    @Test
    void isRememberedWithRoleUnitAndDocument() {
        Response pairing = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{\"document\": \"珠城管函\"}");

        asLiaison(ZHUHAI)
                .get(address(pairing) + "/history")
                .then()
                .statusCode(200)
                .body("items.change", equalTo(java.util.List.of("drafted", "proposed", "consented")))
                .body("items[2].document", equalTo("珠城管函"))
                .body("items[2].role", equalTo("liaison"))
                .body("items[2].reason", nullValue());
    }

    @Test
    void isHiddenFromWhoIsOutsideTheScope() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        assertThat(asLiaison("330200").get(address(pairing)).statusCode()).isEqualTo(404);
    }
}
