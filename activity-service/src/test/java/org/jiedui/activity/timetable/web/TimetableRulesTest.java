package org.jiedui.activity.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.PairingFixture.resumed;
import static org.jiedui.activity.PairingFixture.suspended;
import static org.jiedui.activity.timetable.web.TimetableApi.BEFORE_THE_YEAR;
import static org.jiedui.activity.timetable.web.TimetableApi.NOTHING_TO_SAY;
import static org.jiedui.activity.timetable.web.TimetableApi.aPairingThatOwesAYear;
import static org.jiedui.activity.timetable.web.TimetableApi.aPlanOf2026;
import static org.jiedui.activity.timetable.web.TimetableApi.accepted;
import static org.jiedui.activity.timetable.web.TimetableApi.date;
import static org.jiedui.activity.timetable.web.TimetableApi.days;
import static org.jiedui.activity.timetable.web.TimetableApi.draft;
import static org.jiedui.activity.timetable.web.TimetableApi.move;
import static org.jiedui.activity.timetable.web.TimetableApi.place;
import static org.jiedui.activity.timetable.web.TimetableApi.post;
import static org.jiedui.activity.timetable.web.TimetableApi.preview;
import static org.jiedui.activity.timetable.web.TimetableApi.proposed;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PlanEvent.BlockedWeek;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules of a year's dates, by name, as the liaisons meet them. */
@QuarkusTest
class TimetableRulesTest {

    private static final Instant SINCE = Instant.parse("2026-03-05T02:00:00Z");
    private static final Instant RESUMED = Instant.parse("2026-04-10T02:00:00Z");
    private static final String MARCH = "entries.find { it.period.label == '2026-03' }";

    private final SettableClock clock;

    TimetableRulesTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void standBeforeTheYear() {
        clock.set(BEFORE_THE_YEAR);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void givesEqualPairsEqualDatesAtTheirShareOfThePeriod() {
        Response drafted = draft(aPairingThatOwesAYear());

        assertThat(drafted.<List<String>>path("entries.on"))
                .isEqualTo(draft(aPairingThatOwesAYear()).path("entries.on"))
                .doesNotHaveDuplicates();
        assertThat(days(drafted, "it.period.label == '2026-06'")).containsExactly(LocalDate.of(2026, 6, 15));
        List<LocalDate> visits = days(drafted, "it.duty == 'MUTUAL_VISIT'");
        assertThat(visits.getFirst()).isBetween(LocalDate.of(2026, 3, 23), LocalDate.of(2026, 4, 15));
        assertThat(visits.getLast()).isBetween(LocalDate.of(2026, 9, 14), LocalDate.of(2026, 10, 12));
        drafted.then().body("entries.tooNear", everyItem(equalTo(null)));
    }

    @Test
    void prefersTheWeekdaysOfTheSides() {
        Response drafted = draft(
                aPairingThatOwesAYear(),
                2026,
                "{\"preferredByLeading\": [\"WEDNESDAY\", \"THURSDAY\"], \"preferredByPartner\": [\"THURSDAY\"]}");

        assertThat(days(drafted, "true"))
                .hasSize(20)
                .filteredOn(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY)
                .hasSizeGreaterThanOrEqualTo(14);
    }

    /** Eleven trainings, four exchanges, two symposia and two legs cannot all lie 30 working days apart. */
    @Test
    void givesUpTheSpacingOnlyWhereNothingFitsAndSaysSo() {
        Response drafted = draft(aPairingThatOwesAYear(), 2026, "{\"spacing\": 30}");

        drafted.then().body("entries.on", everyItem(not(equalTo(null))));
        assertThat(drafted.<List<Integer>>path("entries.tooNear.findAll { it != null }"))
                .isNotEmpty()
                .allMatch(apart -> apart > 0 && apart < 30);
    }

    /** An activity of two sessions in February and November keeps no day between them. */
    @Test
    void leavesTheDaysBetweenTheSessionsOfAnActivityOpen() {
        PublishedPairing pairing = aPairingThatOwesAYear();
        asLiaison(ZHUHAI)
                .body("""
                        {"pairing": "%s", "mode": "ONLINE", "source": "test", "recordedAfterTheFact": false, "discharges": [], "sessions": [
                          {"kind": "TRAINING", "startsAt": "2026-02-02T09:00:00+08:00", "endsAt": "2026-02-02T11:00:00+08:00",
                           "place": "示例", "topics": []},
                          {"kind": "TRAINING", "startsAt": "2026-11-02T23:00:00+08:00", "endsAt": "2026-11-03T01:00:00+08:00",
                           "place": "示例", "topics": []}]}""".formatted(pairing.pairingId()))
                .post("/v1/activities")
                .then()
                .statusCode(201);

        Response drafted = draft(pairing);

        assertThat(days(drafted, "true"))
                .hasSize(20)
                .doesNotContainNull()
                .doesNotContain(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 3));
    }

    @Test
    void findsTheDayThatBothSidesLeaveOfAMonth() {
        PublishedPairing pairing = aPairing(ZHUHAI, ZUNYI);
        Plan plan = aPlanOf2026(pairing);
        List<BlockedWeek> blocked = Stream.of("W23", "W24", "W25", "W26")
                .map(week -> new BlockedWeek(
                        week.compareTo("W25") < 0 ? SideOfPairing.LEADING : SideOfPairing.PARTNER,
                        "2026-" + week,
                        null))
                .toList();
        PairingTopic.tellAndAwait(
                agreed(new Plan(pairing, 2026, 1, plan.effectiveFrom(), plan.cadence(), plan.topics(), null, blocked)));

        Response drafted = draft(pairing);

        assertThat(days(drafted, "it.period.label == '2026-06'"))
                .singleElement()
                .satisfies(day -> assertThat(day).isBetween(LocalDate.of(2026, 6, 29), LocalDate.of(2026, 6, 30)));
        move(drafted, ZHUHAI, date(drafted, place(drafted, "2026-06"), "2026-06-10", false))
                .then()
                .statusCode(422)
                .body("rule", equalTo("OUTSIDE_BLOCKED_WEEKS"))
                .body("detail", containsString("2026-W24"))
                .body("next", equalTo(List.of("2026-06-29", "2026-06-30")));
    }

    @Test
    void plansNothingDuringASuspension() {
        PublishedPairing pairing = aPairingThatOwesAYear();
        PairingTopic.tellAndAwait(resumed(pairing, SINCE, RESUMED));

        Response drafted = draft(pairing);

        assertThat(days(drafted, "true")).hasSize(20).noneMatch(TimetableRulesTest::isSuspended);
        assertThat(days(drafted, "it.period.label == '2026-03'"))
                .allMatch(day -> day.isBefore(LocalDate.of(2026, 3, 5)));
        move(drafted, ZHUHAI, date(drafted, place(drafted, "2026-03"), "2026-03-16", false))
                .then()
                .statusCode(422)
                .body("rule", equalTo("OUTSIDE_SUSPENSIONS"))
                .body("detail", containsString("suspended from 2026-03-05 on, and resumed on 2026-04-10."));
    }

    @Test
    void isOutdatedByASuspensionAndPreviewsWhatItMoves() {
        PublishedPairing pending = aPairingThatOwesAYear();
        Response proposed = proposed(pending);
        PublishedPairing pairing = aPairingThatOwesAYear();
        Response accepted = accepted(pairing);

        PairingTopic.tellAndAwait(
                suspended(pending, SINCE), suspended(pairing, SINCE), resumed(pairing, SINCE, RESUMED));

        post(proposed, ZUNYI, "acceptances", NOTHING_TO_SAY)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:timetable-outdated"));
        Response preview = preview(accepted, ZUNYI);
        preview.then()
                .body("changes.rule", everyItem(equalTo("OUTSIDE_SUSPENSIONS")))
                .body("changes.because", everyItem(hasSize(1)))
                .body("changes.find { it.period.label == '2026-03' }.from", equalTo(accepted.path(MARCH + ".on")));
        assertThat(preview.<List<String>>path("changes.to"))
                .isNotEmpty()
                .noneMatch(day -> isSuspended(LocalDate.parse(day)));
    }

    /** In July nothing can be held in January any more. */
    @Test
    void saysWhichRulesExcludeWhichDaysWhereNoneFits() {
        PublishedPairing pairing = aPairingThatOwesAYear();
        clock.set(Instant.parse("2026-07-10T02:00:00Z"));

        draft(pairing)
                .then()
                .statusCode(201)
                .body("entries[0].period.label", equalTo("2026-01"))
                .body("entries[0].on", equalTo(null))
                .body("entries[0].excluded.rule", equalTo(List.of("STILL_TO_COME")))
                .body("entries[0].excluded.from", equalTo(List.of("2026-01-01")))
                .body("entries[0].excluded.to", equalTo(List.of("2026-01-31")));
    }

    @Test
    void isNotProposedBesideTheOneOfTheOtherSide() {
        PublishedPairing pairing = aPairingThatOwesAYear();
        Response theirs = asLiaison(ZUNYI)
                .body("{\"pairing\": \"%s\", \"year\": 2026}".formatted(pairing.pairingId()))
                .post("/v1/timetables");
        theirs.then().body("actions", hasSize(4)).body("yearHeldBy", equalTo(null));

        Response ours = proposed(pairing);

        TimetableApi.read(theirs, ZUNYI)
                .then()
                .body("yearHeldBy", equalTo(ours.path("id")))
                .body(
                        "actions",
                        equalTo(List.of("Timetable_moveDates", "Timetable_arrange", "TimetableProposal_withdraw")));
        post(theirs, ZUNYI, "proposals", NOTHING_TO_SAY)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:year-has-a-timetable"));
    }

    private static boolean isSuspended(LocalDate day) {
        return !day.isBefore(LocalDate.of(2026, 3, 5)) && day.isBefore(LocalDate.of(2026, 4, 10));
    }
}
