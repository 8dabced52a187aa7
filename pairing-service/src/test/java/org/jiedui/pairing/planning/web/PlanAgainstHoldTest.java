package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.propose;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.stack.testing.BlockedSession;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One side plans while the other puts the pairing on hold or ends it. */
@QuarkusTest
class PlanAgainstHoldTest {

    private static final Caller LIAISON = new Caller("liaison", Set.of(Roles.LIAISON), new RegionCode(ZHUHAI), null);
    private static final String HOLD = "{\"reason\": \"测试\"}";
    private static final String END =
            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2022-12-31\", \"explanation\": \"测试\"}";

    private final PairingReading pairings;

    PlanAgainstHoldTest(PairingReading pairings) {
        this.pairings = pairings;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isPlannedForBeforeTheHoldOrNotAtAll(boolean swapped) throws Exception {
        plansOrLeaves(swapped, "suspensions", HOLD);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isPlannedForBeforeTheEndOrNotAtAll(boolean swapped) throws Exception {
        plansOrLeaves(swapped, "endings", END);
    }

    private static void plansOrLeaves(boolean swapped, String change, String body) throws Exception {
        Response pairing = active(ZHUHAI, ZUNYI);

        List<Response> answers = Overlap.of(
                "pairing", swapped, () -> propose(pairing, 2022, CONTENT), () -> post(ZUNYI, pairing, change, body));

        assertThat(answers.get(1).statusCode()).isEqualTo(200);
        boolean planned = answers.get(0).statusCode() == 201;
        if (!planned) {
            answers.get(0).then().statusCode(409).body("type", equalTo("urn:jiedui:problem:pairing-not-in-force"));
        }
        asLiaison(ZHUHAI)
                .queryParam("pairing", pairing.<String>path("id"))
                .get("/v1/plans")
                .then()
                .body("items", hasSize(planned ? 1 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspensions", "endings"})
    void isHeldInForceUntilWhoPlansIsDone(String change) {
        Response pairing = active(ZHUHAI, ZUNYI);
        PairingId id = new PairingId(UUID.fromString(pairing.path("id")));

        CompletableFuture<Response> leaving = QuarkusTransaction.requiringNew().call(() -> {
            PairingView unused = pairings.findInForceForShare(id, LIAISON);
            CompletableFuture<Response> other = CompletableFuture.supplyAsync(
                    () -> post(ZUNYI, pairing, change, change.equals("endings") ? END : HOLD));
            BlockedSession.await("pairing");
            assertThat(other).isNotDone();
            return other;
        });

        leaving.join().then().statusCode(200);
    }
}
