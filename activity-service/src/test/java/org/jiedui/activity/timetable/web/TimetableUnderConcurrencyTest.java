package org.jiedui.activity.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.timetable.web.TimetableApi.BEFORE_THE_YEAR;
import static org.jiedui.activity.timetable.web.TimetableApi.NOTHING_TO_SAY;
import static org.jiedui.activity.timetable.web.TimetableApi.REASON;
import static org.jiedui.activity.timetable.web.TimetableApi.aPairingThatOwesAYear;
import static org.jiedui.activity.timetable.web.TimetableApi.date;
import static org.jiedui.activity.timetable.web.TimetableApi.draft;
import static org.jiedui.activity.timetable.web.TimetableApi.move;
import static org.jiedui.activity.timetable.web.TimetableApi.plannedDays;
import static org.jiedui.activity.timetable.web.TimetableApi.post;
import static org.jiedui.activity.timetable.web.TimetableApi.postSeen;
import static org.jiedui.activity.timetable.web.TimetableApi.proposed;
import static org.jiedui.activity.timetable.web.TimetableApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.PairingFixture;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedEvent;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.Overlap;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TimetableUnderConcurrencyTest {

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    TimetableUnderConcurrencyTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void standBeforeTheYear() {
        clock.set(BEFORE_THE_YEAR);
        pairing = aPairingThatOwesAYear();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isAcceptedOnce() throws Exception {
        Response seen = read(proposed(pairing), ZUNYI);

        List<Response> answers = Overlap.of("activity", () -> accept(seen), () -> accept(seen));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 412);
        assertThat(plannedDays(pairing, ZUNYI)).hasSize(20);
    }

    /** Never are there activities of dates that the accepting side has not seen. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isAcceptedInTheVersionThatWasSeenOrNotAtAll(boolean editFirst) throws Exception {
        Response proposed = proposed(pairing);
        Response seen = read(proposed, ZUNYI);

        List<Response> answers = Overlap.of(
                "activity",
                editFirst,
                () -> accept(seen),
                () -> move(proposed, ZHUHAI, date(proposed, 0, "2026-01-20", false)));

        assertThat(answers)
                .extracting(Response::statusCode)
                .isEqualTo(editFirst ? List.of(412, 200) : List.of(200, 412));
        List<String> agreed =
                seen.<List<String>>path("entries.on").stream().sorted().toList();
        assertThat(plannedDays(pairing, ZUNYI)).isEqualTo(editFirst ? List.of() : agreed);
    }

    @Test
    void isProposedByOneOfTwoSides() throws Exception {
        Response ours = draft(pairing);
        Response theirs = ActivityApi.asLiaison(ZUNYI)
                .body("{\"pairing\": \"%s\", \"year\": 2026}".formatted(pairing.pairingId()))
                .post("/v1/timetables");

        List<Response> answers = Overlap.of(
                "activity",
                () -> post(ours, ZHUHAI, "proposals", NOTHING_TO_SAY),
                () -> post(theirs, ZUNYI, "proposals", NOTHING_TO_SAY));

        assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
        answers.getLast().then().body("type", equalTo("urn:jiedui:problem:year-has-a-timetable"));
    }

    /** Whatever the two sides do at once, one of them is answered as it asked and the other told that it has seen too little. */
    @ParameterizedTest
    @CsvSource({"acceptances, false", "acceptances, true", "change-requests, false", "change-requests, true"})
    void isAnsweredByOneSideAtATime(String answer, boolean withdrawnFirst) throws Exception {
        Response proposed = proposed(pairing);
        Response seen = read(proposed, ZUNYI);

        List<Response> answers = Overlap.of(
                "activity",
                withdrawnFirst,
                () -> postSeen(seen, ZUNYI, answer, REASON),
                () -> postSeen(proposed, ZHUHAI, "withdrawals", REASON));

        assertThat(answers)
                .extracting(Response::statusCode)
                .isEqualTo(withdrawnFirst ? List.of(412, 200) : List.of(200, 412));
    }

    @Test
    void isAnsweredOnceInEachOfTwentyRounds() throws Exception {
        List<PublishedPairing> rounds =
                Stream.generate(PairingFixture::aPairing).limit(20).toList();
        PairingTopic.tellAndAwait(rounds.stream()
                .map(each -> agreed(TimetableApi.aPlanOf2026(each)))
                .toArray(PublishedEvent[]::new));
        try (ExecutorService requests = Executors.newFixedThreadPool(3)) {
            for (PublishedPairing another : rounds) {
                Response proposed = proposed(another);
                Response seen = read(proposed, ZUNYI);
                List<Callable<Response>> answers = List.of(
                        () -> accept(seen),
                        () -> postSeen(seen, ZUNYI, "change-requests", REASON),
                        () -> postSeen(proposed, ZHUHAI, "withdrawals", REASON));
                List<Integer> statuses = new ArrayList<>();
                for (Future<Response> answer : requests.invokeAll(answers)) {
                    statuses.add(answer.get().statusCode());
                }

                assertThat(statuses).containsExactlyInAnyOrder(200, 412, 412);
                String status = read(proposed, ZHUHAI).path("status");
                assertThat(List.of("ACCEPTED", "CHANGES_REQUESTED", "WITHDRAWN").indexOf(status))
                        .isEqualTo(statuses.indexOf(200));
                assertThat(plannedDays(another, ZUNYI)).hasSize(status.equals("ACCEPTED") ? 20 : 0);
            }
        }
    }

    private static Response accept(Response seen) {
        return postSeen(seen, ZUNYI, "acceptances", NOTHING_TO_SAY);
    }
}
