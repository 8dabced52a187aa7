package org.jiedui.pairing.lifecycle.web;

import static org.hamcrest.Matchers.contains;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.renew;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** Why, and on which document: asked for or not, it is kept. */
@QuarkusTest
class JustificationTest {

    private static final String JUSTIFICATION = "{\"reason\": \"测试原因\", \"document\": \"测试文件\"}";
    private static final String ENDING = "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2025-12-31\", "
            + "\"explanation\": \"测试原因\", \"document\": \"测试文件\"}";
    private static final String TERMS =
            "{\"effectiveFrom\": \"2026-01-01\", \"topics\": [], " + "\"reason\": \"测试原因\", \"document\": \"测试文件\"}";

    @Test
    void isKeptOfAProposalThatIsDeclinedReopenedAndTakenBack() {
        Response proposed = post(ZHUHAI, draft(ZHUHAI, ZUNYI), "proposals", JUSTIFICATION);
        Response revised = asLiaison(ZUNYI)
                .header("If-Match", proposed.header("ETag"))
                .body(TERMS)
                .put(address(proposed) + "/terms");
        Response rejected = post(ZUNYI, revised, "rejections", JUSTIFICATION);
        Response reopened = post(ZUNYI, rejected, "reopenings", JUSTIFICATION);

        keeps(
                post(ZUNYI, post(ZHUHAI, reopened, "consents", JUSTIFICATION), "withdrawals", JUSTIFICATION),
                "proposed",
                "terms-revised",
                "rejected",
                "proposed",
                "consented",
                "withdrawn");
    }

    @Test
    void isKeptOfAPairingThatIsPutOnHoldTakenUpAgainAndEnded() {
        Response onHold = post(ZUNYI, active(ZHUHAI, ZUNYI), "suspensions", JUSTIFICATION);
        keeps(
                post(ZHUHAI, post(ZUNYI, onHold, "resumptions", JUSTIFICATION), "endings", ENDING),
                "suspended",
                "resumed",
                "ended");
    }

    @Test
    void isKeptOfARenewal() {
        keeps(renew(ZUNYI, active(ZHUHAI, ZUNYI), TERMS), "renewed");
    }

    private static void keeps(Response pairing, String... changes) {
        asLiaison(ZUNYI)
                .get(address(pairing) + "/history")
                .then()
                .statusCode(200)
                .body("items.findAll { it.reason == '测试原因' && it.document == '测试文件' }.change", contains(changes));
    }
}
