package org.jiedui.pairing.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.pairing.PairingApi.ZHUHAI;
import static org.jiedui.pairing.PairingApi.ZUNYI;
import static org.jiedui.pairing.PairingApi.active;
import static org.jiedui.pairing.PairingApi.asLiaison;
import static org.jiedui.pairing.PairingApi.draft;
import static org.jiedui.pairing.PairingApi.post;
import static org.jiedui.pairing.PairingApi.proposed;
import static org.jiedui.pairing.PlanApi.CONTENT;
import static org.jiedui.pairing.PlanApi.MORE;
import static org.jiedui.pairing.PlanApi.aProposedPlan;
import static org.jiedui.pairing.PlanApi.amend;
import static org.jiedui.pairing.PlanApi.anAgreedPlan;
import static org.jiedui.pairing.PlanApi.propose;
import static org.jiedui.pairing.PlanApi.read;
import static org.jiedui.pairing.PlanApi.revise;
import static org.jiedui.pairing.PlanApi.sign;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jiedui.pairing.lifecycle.PairingExpiry;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Nothing is planned for a pairing that is not in force, whatever else it is. */
@QuarkusTest
class PairingNotInForceTest {

    private static final String WHY = "{\"reason\": \"测试\"}";
    private static final String OVER =
            "{\"endReason\": \"COMPLETED\", \"endedOn\": \"2022-12-31\", \"explanation\": \"测试\"}";

    private final SettableClock clock;
    private final PairingExpiry expiry;

    PairingNotInForceTest(SettableClock clock, PairingExpiry expiry) {
        this.clock = clock;
        this.expiry = expiry;
    }

    @AfterEach
    void goBackToRealTime() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource(value = PairingStatus.class, mode = Mode.EXCLUDE, names = "ACTIVE")
    void isNotPlannedFor(PairingStatus status) {
        assertRefused(propose(aPairing(status), 2022, CONTENT), status);
    }

    @ParameterizedTest
    @EnumSource(
            value = PairingStatus.class,
            names = {"SUSPENDED", "ENDED"})
    void leavesAProposedPlanAsItIs(PairingStatus status) {
        Response plan = aProposedPlan();
        leave(plan, status);

        assertRefused(sign(ZUNYI, plan), status);
        assertRefused(revise(ZUNYI, plan, MORE), status);
        assertRefused(post(ZUNYI, plan, "declines", WHY), status);
        assertRefused(post(ZHUHAI, plan, "withdrawals", WHY), status);
        assertUnchangedButForItsActions(plan);
    }

    @ParameterizedTest
    @EnumSource(
            value = PairingStatus.class,
            names = {"SUSPENDED", "ENDED"})
    void leavesAnAgreedPlanAsItIs(PairingStatus status) {
        Response plan = anAgreedPlan();
        leave(plan, status);

        assertRefused(amend(ZHUHAI, plan, MORE), status);
        assertUnchangedButForItsActions(plan);
    }

    @ParameterizedTest
    @EnumSource(
            value = PairingStatus.class,
            names = {"SUSPENDED", "ENDED"})
    void leavesAnAmendmentAsItIs(PairingStatus status) {
        Response plan = amend(ZHUHAI, anAgreedPlan(), MORE);
        leave(plan, status);

        assertRefused(sign(ZUNYI, plan), status);
        assertRefused(revise(ZUNYI, plan, MORE.replace("12-14", "12-20")), status);
        assertRefused(post(ZUNYI, plan, "amendments/declines", WHY), status);
        assertRefused(post(ZHUHAI, plan, "amendments/withdrawals", WHY), status);
        assertUnchangedButForItsActions(plan);
    }

    private Response aPairing(PairingStatus status) {
        Response pairing = pairingOf(status);
        assertThat(List.of(200, 201)).contains(pairing.statusCode());
        return pairing;
    }

    private Response pairingOf(PairingStatus status) {
        return switch (status) {
            case DRAFT -> draft(ZHUHAI, ZUNYI);
            case PROPOSED -> proposed(ZHUHAI, ZUNYI);
            case ACTIVE -> active(ZHUHAI, ZUNYI);
            case SUSPENDED -> post(ZUNYI, active(ZHUHAI, ZUNYI), "suspensions", WHY);
            case ENDED -> post(ZUNYI, active(ZHUHAI, ZUNYI), "endings", OVER);
            case WITHDRAWN -> post(ZHUHAI, proposed(ZHUHAI, ZUNYI), "withdrawals", WHY);
            case REJECTED -> post(ZUNYI, proposed(ZHUHAI, ZUNYI), "rejections", WHY);
            case EXPIRED -> expired();
        };
    }

    private Response expired() {
        Response pairing = proposed(ZHUHAI, ZUNYI);
        clock.advance(Duration.ofDays(100));
        expiry.runOut();
        return pairing;
    }

    private static void leave(Response plan, PairingStatus status) {
        Response pairing = asLiaison(ZUNYI).get("/v1/pairings/" + plan.path("pairingId"));
        Response left = status == PairingStatus.SUSPENDED
                ? post(ZUNYI, pairing, "suspensions", WHY)
                : post(ZUNYI, pairing, "endings", OVER);
        left.then().statusCode(200).body("status", equalTo(status.name()));
    }

    private static void assertUnchangedButForItsActions(Response plan) {
        Map<String, Object> unchanged = new HashMap<>(plan.<Map<String, Object>>path("$"));
        unchanged.put("actions", List.of());
        assertThat(read(plan).<Map<String, Object>>path("$")).isEqualTo(unchanged);
    }

    private static void assertRefused(Response answer, PairingStatus status) {
        answer.then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:pairing-not-in-force"))
                .body("pairingStatus", equalTo(status.name()));
    }
}
