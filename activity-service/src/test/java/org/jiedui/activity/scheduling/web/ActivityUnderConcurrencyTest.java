package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.ActivityApi.REPORT;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.ActivityApi.schedule;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;
import static org.jiedui.activity.scheduling.web.ActivityRequests.declare;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;
import static org.jiedui.activity.scheduling.web.ActivityRequests.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ActivityUnderConcurrencyTest {

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    ActivityUnderConcurrencyTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void knowAPairing() {
        pairing = aKnownPairing();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isMovedOnceByTwoAcceptances() throws Exception {
        Response proposed = aProposal();
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            assertOnlyTheFirst(false, () -> accept(proposed, ZHUHAI), () -> accept(proposed, ZHUHAI));

            assertThat(topic.await(id(proposed), 3)).hasSize(3);
            assertThat(topic.settled(id(proposed))).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isEitherMovedOrItsProposalWithdrawn(boolean swapped) throws Exception {
        Response proposed = aProposal();

        assertOnlyTheFirst(swapped, () -> accept(proposed, ZHUHAI), () -> withdraw(proposed, ZUNYI));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isEitherCancelledOrCompleted(boolean swapped) throws Exception {
        Response visit = schedule(ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1));
        record(visit, "测试单位").then().statusCode(201);

        assertOnlyTheFirst(swapped, () -> cancel(visit, ZUNYI), () -> complete(visit, REPORT));
    }

    @Test
    void declaresALegThatNoOtherDeclaresMeanwhile() throws Exception {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        Response obligation = obligation(pairing, Duty.MUTUAL_VISIT);
        Response one = schedule(ActivityBody.of(pairing).announced());
        Response other = schedule(ActivityBody.of(pairing).announced());

        List<Response> answers = Overlap.of(
                "activity",
                () -> declare(one, ZHUHAI, obligation, 1, ""),
                () -> declare(other, ZUNYI, obligation, 1, ""));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
        assertThat(answers.getLast().<String>path("type")).isEqualTo("urn:jiedui:problem:leg-already-declared");
    }

    /** Whoever takes the leg over waits for the completion, or it completes without the leg. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void eitherHoldsItsLegOrLosesItToAnother(boolean swapped) throws Exception {
        ActivityBody body = ActivityBody.of(pairing).discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1);
        Response lapsed = schedule(body);
        record(lapsed, "测试单位").then().statusCode(201);

        List<Response> answers = Overlap.of("activity", swapped, () -> complete(lapsed, REPORT), () -> schedule(body));

        assertThat(answers.getFirst().statusCode()).isEqualTo(200);
        assertThat(answers.getLast().statusCode()).isEqualTo(swapped ? 201 : 409);
        assertThat(answers.getFirst().<List<Object>>path("discharges")).hasSize(swapped ? 0 : 1);
    }

    private Response aProposal() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        return propose(schedule(ActivityBody.of(pairing).announced()), ZUNYI, LocalDate.of(2022, 12, 21));
    }

    /** The other has seen a version that is no longer. */
    private static void assertOnlyTheFirst(boolean swapped, Callable<Response> one, Callable<Response> other)
            throws Exception {
        List<Response> answers = Overlap.of("activity", swapped, one, other);

        List<Integer> expected = swapped ? List.of(412, 200) : List.of(200, 412);
        assertThat(answers).extracting(Response::statusCode).isEqualTo(expected);
    }
}
