package org.jiedui.activity.waiver.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.stack.testing.Overlap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WaiverResourceTest {

    private static final String REASON = "{\"reason\": \"防汛抗灾期间无法组织\"}";

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @BeforeEach
    void knowAPairing() {
        pairing = PairingTopic.aKnownPairing();
    }

    @Test
    void waivesAnObligationOnceBothSidesHaveAgreed() {
        Response waiver = propose(ZUNYI);
        waiver.then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("proposedBy", equalTo("PARTNER"))
                .body("pairing.leading.name", equalTo("测试440400"))
                .body("actions", contains("Waiver_withdraw"));
        obligation(pairing, Duty.SYMPOSIUM)
                .then()
                .body("waiverId", equalTo(id(waiver)))
                .body("state", equalTo("OVERDUE"));

        Response seen = asLiaison(ZHUHAI).get(address(waiver));
        seen.then().body("actions", containsInAnyOrder("Waiver_agree", "Waiver_decline"));
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            answer(ZHUHAI, seen, "agreements").then().statusCode(200).body("status", equalTo("AGREED"));
            assertThat(topic.await(id(waiver), 1).getFirst().path("type").asText())
                    .isEqualTo("org.jiedui.waiver.agreed.v1");
        }

        obligation(pairing, Duty.SYMPOSIUM).then().body("state", equalTo("WAIVED"));
        asLiaison(ZHUHAI)
                .get("/v1/obligations/" + id(obligation(pairing, Duty.SYMPOSIUM)) + "/history")
                .then()
                .statusCode(200)
                .body("items.change", contains("owed", "waived"))
                .body("items.role", contains("calendar", "liaison"));
        asLiaison(ZHUHAI).get(address(waiver) + "/history").then().body("items", hasSize(2));
    }

    @Test
    void isAgreedToByTheOtherSideOnly() {
        Response waiver = propose(ZUNYI);

        answer(ZUNYI, waiver, "agreements")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:for-the-other-side"));
    }

    @Test
    void canBeProposedAnewOnceItWasDeclined() {
        Response waiver = propose(ZUNYI);
        propose(ZHUHAI)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:already-waived-or-proposed"))
                .body("existing.id", equalTo(waiver.path("id")));
        answer(ZHUHAI, waiver, "declines").then().statusCode(200).body("status", equalTo("DECLINED"));

        propose(ZHUHAI).then().statusCode(201);
        asLiaison(ZHUHAI)
                .get("/v1/waivers?status=PROPOSED&pairing=" + pairing.pairingId())
                .then()
                .body("items.proposedBy", contains("LEADING"));
        asLiaison(ZHUHAI)
                .get("/v1/waivers?status=PROPOSED&status=DECLINED&region=520000&pairing=" + pairing.pairingId())
                .then()
                .body("items.status", contains("PROPOSED", "DECLINED"));
        asLiaison(ZHUHAI)
                .get("/v1/waivers?region=110000&pairing=" + pairing.pairingId())
                .then()
                .body("items.status", empty());
    }

    @Test
    void countsAsHeldIfItIsHeldAllTheSame() {
        Response waiver = propose(ZUNYI);
        answer(ZHUHAI, waiver, "agreements").then().statusCode(200);

        ActivityApi.held(ActivityBody.of(pairing)
                .kind(SessionKind.SYMPOSIUM, null)
                .discharging(obligation(pairing, Duty.SYMPOSIUM), 1));

        obligation(pairing, Duty.SYMPOSIUM).then().body("state", equalTo("HELD"));
    }

    @Test
    void isOfferedForAgreementOnlyWhileItIsNeeded() {
        Response waiver = propose(ZUNYI);
        Response before = asLiaison(ZHUHAI).get(address(waiver));
        ActivityApi.held(ActivityBody.of(pairing)
                .kind(SessionKind.SYMPOSIUM, null)
                .discharging(obligation(pairing, Duty.SYMPOSIUM), 1));

        Response seen = asLiaison(ZHUHAI).get(address(waiver));
        seen.then().body("actions", contains("Waiver_decline"));
        assertThat(seen.<String>path("updatedAt")).isGreaterThan(before.<String>path("updatedAt"));
        answer(ZHUHAI, seen, "agreements").then().statusCode(409);
        answer(ZHUHAI, seen, "declines").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isEitherAgreedToOrWithdrawnNeverBoth(boolean swapped) throws Exception {
        Response waiver = propose(ZUNYI);

        List<Integer> answers = Overlap.of(
                "activity", swapped, () -> answer(ZHUHAI, waiver, "agreements").statusCode(), () -> answer(
                                ZUNYI, waiver, "withdrawals")
                        .statusCode());

        assertThat(answers).isEqualTo(swapped ? List.of(412, 200) : List.of(200, 412));
    }

    private Response propose(String side) {
        return asLiaison(side)
                .body("""
                        {"obligation": "%s", "reason": "防汛抗灾期间无法组织"}""".formatted(id(obligation(pairing, Duty.SYMPOSIUM))))
                .post("/v1/waivers");
    }

    private static Response answer(String side, Response waiver, String how) {
        return asLiaison(side)
                .header("If-Match", waiver.header("ETag"))
                .body(REASON)
                .post(address(waiver) + "/" + how);
    }

    private static String address(Response waiver) {
        return "/v1/waivers/" + id(waiver);
    }
}
