package org.jiedui.pairing.lifecycle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.address;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draftBody;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One active national pairing for each region (domain.md: 一对一), whatever happens at once. */
@QuarkusTest
class ActivationUnderConcurrencyTest {

    private static final String XIAMEN = "350200";
    private static final String GANSU = "620000";
    private static final String QINGHAI = "630000";

    @Test
    void bringsExactlyOneOfTwoNationalPairingsOfARegionIntoForce() throws Exception {
        Response gansu = consentedByLeading(GANSU);
        Response qinghai = consentedByLeading(QINGHAI);

        List<Response> answers = Overlap.of(
                "pairing", () -> post(GANSU, gansu, "consents", "{}"), () -> post(QINGHAI, qinghai, "consents", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
        Response won = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        Response lost = answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(lost.<String>path("type")).isEqualTo("urn:jiedui:problem:party-already-paired");
        assertThat(won.<String>path("status")).isEqualTo("ACTIVE");
        endForTheNextRound(won);
    }

    @Test
    void acceptsOneOfTwoConsentsToTheSameVersion() throws Exception {
        Response proposed = propose(GANSU);

        List<Response> answers = Overlap.of(
                "pairing",
                () -> post(XIAMEN, proposed, "consents", "{}"),
                () -> post(GANSU, proposed, "consents", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 412);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eitherTakesAProposalBackOrBringsItIntoForce(boolean swapped) throws Exception {
        Response consented = post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "consents", "{}");

        List<Response> answers = Overlap.of(
                "pairing",
                () -> post(ZHUHAI, consented, "withdrawals", "{\"reason\": \"测试\"}"),
                () -> post(ZUNYI, consented, "consents", "{}"));

        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
        String left = answers.get(0).statusCode() == 200 ? "WITHDRAWN" : "ACTIVE";
        assertThat(asLiaison(ZUNYI).get(address(consented)).<String>path("status"))
                .isEqualTo(left);
    }

    private static Response consentedByLeading(String partner) {
        return post(XIAMEN, propose(partner), "consents", "{}");
    }

    private static Response propose(String partner) {
        Response draft = asLiaison(XIAMEN)
                .body(draftBody("NATIONAL_1V1", XIAMEN, partner))
                .post("/v1/pairings");
        return post(XIAMEN, draft, "proposals", "{}");
    }

    private static void endForTheNextRound(Response active) {
        post(
                        XIAMEN,
                        active,
                        "endings",
                        "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2023-12-31\", \"explanation\": \"测试\"}")
                .then()
                .statusCode(200);
    }
}
