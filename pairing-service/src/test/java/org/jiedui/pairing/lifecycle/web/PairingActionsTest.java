package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.as;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.PairingApi.renew;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What a pairing says a caller may do with it. */
@QuarkusTest
class PairingActionsTest {

    private static final String NEXT_TERM = "{\"effectiveFrom\": \"2027-01-01\", \"topics\": []}";

    @Test
    void areThoseOfEachSideAndOfWhoWatchesThem() {
        Response proposed = proposed(ZHUHAI, ZUNYI);

        assertThat(actions(asLiaison(ZHUHAI), proposed))
                .containsExactly(
                        "Proposal_reviseTerms",
                        "Proposal_consent",
                        "Proposal_reject",
                        "Proposal_withdraw",
                        "Pairing_verify");
        assertThat(actions(asLiaison(ZUNYI), proposed))
                .containsExactly("Proposal_reviseTerms", "Proposal_consent", "Proposal_reject", "Pairing_verify");
        assertThat(actions(as(Tokens.province("520000")), proposed)).containsExactly("Pairing_verify");
    }

    @Test
    void changeWithThePairing() {
        Response proposed = proposed(ZHUHAI, ZUNYI);
        Response consented = post(ZUNYI, proposed, "consents", "{}");
        assertThat(consented.<List<String>>path("actions")).doesNotContain("Proposal_consent");

        Response inForce = post(ZHUHAI, consented, "consents", "{}");
        assertThat(inForce.<List<String>>path("actions"))
                .containsExactly("Pairing_verify", "Term_suspend", "Term_end", "Term_renew");

        Response onHold = post(ZUNYI, inForce, "suspensions", "{\"reason\": \"测试原因\"}");
        assertThat(onHold.<List<String>>path("actions"))
                .containsExactly("Pairing_verify", "Term_resume", "Term_end", "Term_renew");
        assertThat(actions(asLiaison(ZHUHAI), onHold)).doesNotContain("Term_resume");
    }

    @Test
    void offerNoRenewalWhereOneIsOpen() {
        Response former = active(ZHUHAI, ZUNYI);
        Response renewal = renew(ZUNYI, former, NEXT_TERM);
        assertThat(actions(asLiaison(ZHUHAI), former)).doesNotContain("Term_renew");

        post(ZHUHAI, renewal, "rejections", "{\"reason\": \"测试原因\"}").then().statusCode(200);
        assertThat(actions(asLiaison(ZHUHAI), former)).contains("Term_renew");
    }

    private static List<String> actions(RequestSpecification caller, Response pairing) {
        return caller.get(address(pairing)).path("actions");
    }
}
