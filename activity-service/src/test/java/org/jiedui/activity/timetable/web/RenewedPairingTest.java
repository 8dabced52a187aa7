package org.jiedui.activity.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.ended;
import static org.jiedui.activity.PairingFixture.renewed;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;
import static org.jiedui.activity.scheduling.web.ActivityRequests.proposeDay;
import static org.jiedui.activity.timetable.web.TimetableApi.BEFORE_THE_YEAR;
import static org.jiedui.activity.timetable.web.TimetableApi.NOTHING_TO_SAY;
import static org.jiedui.activity.timetable.web.TimetableApi.accepted;
import static org.jiedui.activity.timetable.web.TimetableApi.draft;
import static org.jiedui.activity.timetable.web.TimetableApi.post;
import static org.jiedui.activity.timetable.web.TimetableApi.preview;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a pairing whose timetable for 2026 is accepted, and which a further term replaces within the year. */
@QuarkusTest
class RenewedPairingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /** In March and in September. */
    private static final List<BlockedWeek> BLOCKED = List.of(
            new BlockedWeek(SideOfPairing.PARTNER, "2026-W10", null),
            new BlockedWeek(SideOfPairing.PARTNER, "2026-W38", null));

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing former;

    @SuppressWarnings("NullAway.Init")
    private Response accepted;

    RenewedPairingTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void acceptAYear() {
        clock.set(BEFORE_THE_YEAR);
        former = aPairing(ZHUHAI, ZUNYI);
        Plan plan = aPlan(former, 1, NEW_YEAR, CADENCE);
        tellAndAwait(
                activated(former, NEW_YEAR, null),
                agreed(new Plan(former, 2026, 1, NEW_YEAR, CADENCE, plan.topics(), null, BLOCKED)));
        accepted = accepted(former);
        accepted.then().statusCode(200);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void carriesOnWhatWasPlannedBefore() {
        PublishedPairing renewed = renewOn(LocalDate.of(2026, 7, 1));

        preview(accepted, ZUNYI).then().statusCode(200).body("changes", empty());
        Response september = activity("2026-09");
        accept(proposeDay(september, ZUNYI, LocalDate.of(2026, 9, 8)), ZHUHAI)
                .then()
                .statusCode(200);
        asLiaison(ZHUHAI)
                .header("If-Match", activity("2026-09").header("ETag"))
                .body("""
                        {"mode": "ONLINE", "sessions": [{"kind": "TRAINING", "startsAt": "2026-09-08T09:00:00+08:00",
                          "endsAt": "2026-09-08T11:00:00+08:00", "place": "示例", "topics": []}]}""")
                .put("/v1/activities/%s/sessions".formatted(id(september)))
                .then()
                .statusCode(200)
                .body("discharges.duty", hasSize(1));

        draft(renewed).then().statusCode(409).body("type", equalTo("urn:jiedui:problem:nothing-to-plan"));
        cancel(activity("2026-10"), ZUNYI).then().statusCode(200);
        draft(renewed)
                .then()
                .statusCode(201)
                .body("entries.period.label", equalTo(List.of("2026-10")))
                .body("entries[0].on", notNullValue());
    }

    /** What a plan blocks after its term has ended is for the next plan to block. */
    @Test
    void blocksWeeksOfItsOwnTermOnly() {
        assertDoesNotFit(proposeDay(activity("2026-09"), ZUNYI, LocalDate.of(2026, 9, 16)));

        PublishedPairing unused = renewOn(LocalDate.of(2026, 7, 1));

        proposeDay(activity("2026-09"), ZUNYI, LocalDate.of(2026, 9, 16)).then().statusCode(200);
        assertDoesNotFit(proposeDay(activity("2026-03"), ZUNYI, LocalDate.of(2026, 3, 4)));
    }

    @Test
    void takesOverALegThatLapsedInTheTermBefore() {
        PublishedPairing renewed = renewOn(LocalDate.of(2026, 3, 1));
        clock.set(Instant.parse("2026-03-01T02:00:00Z"));
        Response lapsed = activity("2026-Q1");
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            Response drafted = draft(renewed);
            post(drafted, ZHUHAI, "proposals", NOTHING_TO_SAY).then().statusCode(200);
            Response again = post(drafted, ZUNYI, "acceptances", NOTHING_TO_SAY);
            again.then().statusCode(200);

            Response loser = activity("2026-Q1");
            loser.then()
                    .body("discharges", empty())
                    .body("takenOver", hasSize(1))
                    .body(
                            "takenOver[0].by",
                            equalTo(again.path("entries.find { it.period.label == '2026-Q1' }.activity")))
                    .body("updatedAt", equalTo("2026-03-01T10:00:00+08:00"));
            assertThat(loser.header("ETag")).isNotEqualTo(lapsed.header("ETag"));
            JsonNode event = topic.await(id(lapsed), 2).getLast();
            assertThat(event.get("type").asText()).isEqualTo("org.jiedui.activity.discharges-changed.v1");
            assertThat(event.at("/data/freed/0/leg").asInt()).isEqualTo(1);
        }
    }

    private PublishedPairing renewOn(LocalDate day) {
        PublishedPairing renewed = renewed(former);
        tellAndAwait(
                ended(former, day.minusDays(1)),
                activated(renewed, day, null),
                agreed(aPlan(renewed, 1, day, CADENCE)));
        return renewed;
    }

    private Response activity(String period) {
        return asLiaison(ZHUHAI)
                .get("/v1/activities/"
                        + accepted.<String>path("entries.find { it.period.label == '%s' }.activity".formatted(period)));
    }

    private static void assertDoesNotFit(Response answer) {
        answer.then().statusCode(422).body("type", equalTo("urn:jiedui:problem:days-do-not-fit"));
    }
}
