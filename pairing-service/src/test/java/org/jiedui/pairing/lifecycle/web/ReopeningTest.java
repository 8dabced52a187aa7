package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReopeningTest {

    private static final String REASON = "{\"reason\": \"今年无法安排\"}";

    @Nested
    class WhenASideHasDeclined {
        @Test
        void putsTheProposalToBothSidesAgain() {
            Response consented = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{}");
            Response rejected = post(ZUNYI, consented, "rejections", REASON);
            rejected.then().statusCode(200).body("status", equalTo("REJECTED"));

            Response reopened = post(ZUNYI, rejected, "reopenings", "{\"answerBy\": \"2099-12-31\"}");

            reopened.then()
                    .statusCode(200)
                    .body("status", equalTo("PROPOSED"))
                    .body("answerBy", equalTo("2099-12-31"))
                    .body("leading.consentedTo", nullValue());
            post(ZUNYI, reopened, "consents", "{}").then().statusCode(200).body("status", equalTo("PROPOSED"));
        }

        @Test
        void isForTheSidesAlone() {
            Response rejected = post(ZUNYI, proposed(ZHUHAI, ZUNYI), "rejections", REASON);
            as(Tokens.ministry())
                    .header("If-Match", rejected.header("ETag"))
                    .body("{}")
                    .post(address(rejected) + "/reopenings")
                    .then()
                    .statusCode(403);
        }

        @Test
        void takesNoConsentBefore() {
            Response rejected = post(ZUNYI, proposed(ZHUHAI, ZUNYI), "rejections", REASON);
            post(ZUNYI, rejected, "consents", "{}").then().statusCode(409).body("pairingStatus", equalTo("REJECTED"));
        }
    }

    @Test
    void isNothingForAPairingInForce() {
        post(ZUNYI, active(ZHUHAI, ZUNYI), "reopenings", "{}")
                .then()
                .statusCode(409)
                .body("pairingStatus", equalTo("ACTIVE"));
        post(ZUNYI, active(ZHUHAI, ZUNYI), "rejections", REASON).then().statusCode(409);
    }
}
