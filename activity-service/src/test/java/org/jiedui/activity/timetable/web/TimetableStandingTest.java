package org.jiedui.activity.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.amended;
import static org.jiedui.activity.timetable.web.TimetableApi.BEFORE_THE_YEAR;
import static org.jiedui.activity.timetable.web.TimetableApi.NOTHING_TO_SAY;
import static org.jiedui.activity.timetable.web.TimetableApi.REASON;
import static org.jiedui.activity.timetable.web.TimetableApi.aPairingThatOwesAYear;
import static org.jiedui.activity.timetable.web.TimetableApi.accepted;
import static org.jiedui.activity.timetable.web.TimetableApi.post;
import static org.jiedui.activity.timetable.web.TimetableApi.preview;
import static org.jiedui.activity.timetable.web.TimetableApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jiedui.activity.PairingTopic;
import org.jiedui.activity.scheduling.web.ActivityRequests;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an accepted timetable while its activities live on. */
@QuarkusTest
class TimetableStandingTest {

    private static final String SYMPOSIUM = "entries.find { it.duty == 'SYMPOSIUM' }";

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response accepted;

    TimetableStandingTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void acceptAYear() {
        clock.set(BEFORE_THE_YEAR);
        pairing = aPairingThatOwesAYear();
        accepted = accepted(pairing);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void showsWhatWasAgreedAndHowItStands() {
        accepted.then()
                .body("entries.standing.status", everyItem(equalTo("PLANNED")))
                .body("entries.standing.counts", everyItem(is(true)));
        String agreed = accepted.path("entries[0].on");
        clock.set(BEFORE_THE_YEAR.plusSeconds(60));
        LocalDate other = LocalDate.parse(agreed).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));

        ActivityRequests.accept(ActivityRequests.proposeDay(activity(0), ZHUHAI, other), ZUNYI)
                .then()
                .statusCode(200);
        ActivityRequests.cancel(activity(1), ZUNYI).then().statusCode(200);

        Response seen = read(accepted, ZHUHAI);
        seen.then()
                .body("entries[0].on", equalTo(agreed))
                .body("entries[0].standing.on", equalTo(other.toString()))
                .body("entries[0].standing.status", equalTo("PLANNED"))
                .body("entries[1].standing.status", equalTo("CANCELLED"))
                .body("entries[1].standing.counts", is(false))
                .body("updatedAt", not(equalTo(accepted.path("updatedAt"))));
        assertThat(seen.header("ETag")).isNotEqualTo(accepted.header("ETag"));
    }

    @Test
    void standsAsBeforeWhenChangesAreWithdrawn() {
        amendWithoutSymposia();
        post(accepted, ZUNYI, "revisions", REASON).then().statusCode(200).body("timetableVersion", equalTo(2));
        post(accepted, ZUNYI, "arrangements", "{\"spacing\": 2, \"preferredByPartner\": [\"FRIDAY\"]}")
                .then()
                .statusCode(200)
                .body("timetableVersion", equalTo(3));

        post(accepted, ZUNYI, "withdrawals", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("timetableVersion", equalTo(1))
                .body("acceptedVersion", equalTo(1))
                .body("proposedBy", equalTo("LEADING"))
                .body("wishes", equalTo(accepted.path("wishes")))
                .body("reason", equalTo(null))
                .body("entries", equalTo(accepted.path("entries")));
        post(accepted, ZUNYI, "revisions", REASON).then().statusCode(200).body("timetableVersion", equalTo(4));
    }

    /** The activity of the symposium also discharges a training: it loses the symposium only, and the preview says so. */
    @Test
    void takesALegFromAnActivityThatHasAnother() {
        int symposium = accepted.<List<String>>path("entries.duty").indexOf("SYMPOSIUM");
        String month = accepted.<String>path(SYMPOSIUM + ".on").substring(0, "2026-03".length());
        int training = accepted.<List<String>>path("entries.period.label").indexOf(month);
        ActivityRequests.cancel(activity(training), ZUNYI).then().statusCode(200);
        asLiaison(ZHUHAI)
                .header("If-Match", activity(symposium).header("ETag"))
                .body("{\"discharges\": [%s, %s]}".formatted(leg(symposium), leg(training)))
                .put("/v1/activities/%s/discharges".formatted(accepted.<String>path(SYMPOSIUM + ".activity")))
                .then()
                .statusCode(200);

        amendWithoutSymposia();

        Response preview = preview(accepted, ZUNYI);
        preview.then()
                .body("changes.kind", equalTo(List.of("FREED", "DROPPED")))
                .body("changes[0].activity", equalTo(accepted.path(SYMPOSIUM + ".activity")))
                .body("changes[0].from", equalTo(accepted.path(SYMPOSIUM + ".on")))
                .body("changes.because", everyItem(hasSize(1)));
        post(accepted, ZUNYI, "revisions", REASON).then().statusCode(200);
        preview(accepted, ZHUHAI).then().body("changes", equalTo(preview.path("changes")));
        post(accepted, ZHUHAI, "acceptances", NOTHING_TO_SAY).then().statusCode(200);

        activity(symposium)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("discharges.duty", equalTo(List.of("ONLINE_TRAINING")));
        activity(accepted.<List<String>>path("entries.duty").lastIndexOf("SYMPOSIUM"))
                .then()
                .body("status", equalTo("CANCELLED"));
        preview(accepted, ZUNYI).then().body("changes", empty());
    }

    @Test
    void dropsWhatIsWaived() {
        Response waiver = asLiaison(ZUNYI)
                .body("{\"obligation\": \"%s\", \"reason\": \"防汛抗灾期间无法组织\"}"
                        .formatted(accepted.<String>path(SYMPOSIUM + ".obligation")))
                .post("/v1/waivers");
        preview(accepted, ZUNYI).then().body("changes", empty());
        asLiaison(ZHUHAI)
                .header("If-Match", waiver.header("ETag"))
                .body(NOTHING_TO_SAY)
                .post("/v1/waivers/%s/agreements".formatted(id(waiver)))
                .then()
                .statusCode(200);

        preview(accepted, ZUNYI)
                .then()
                .body("changes.kind", equalTo(List.of("DROPPED")))
                .body("changes[0].activity", equalTo(accepted.path(SYMPOSIUM + ".activity")))
                .body("changes[0].because", hasSize(1));
    }

    /** In the middle of March two months and half a quarter have passed, and nobody held or cancelled anything. */
    @Test
    void plansAnewWhatLapsedWhileThereAreDays() {
        clock.set(Instant.parse("2026-03-01T02:00:00Z"));
        int exchange = accepted.<List<String>>path("entries.period.label").indexOf("2026-Q1");
        Response lapsed = activity(exchange);
        lapsed.then().body("missing", equalTo(List.of("SESSIONS")));

        preview(accepted, ZUNYI)
                .then()
                .body("changes.kind", equalTo(List.of("FREED", "ADDED")))
                .body("changes.period.label", everyItem(equalTo("2026-Q1")))
                .body("changes[0].activity", equalTo(id(lapsed)));
        post(accepted, ZUNYI, "revisions", REASON).then().statusCode(200);
        Response again = post(accepted, ZHUHAI, "acceptances", NOTHING_TO_SAY);

        again.then()
                .statusCode(200)
                .body("entries", hasSize(20))
                .body("entries[%d].activity".formatted(exchange), not(equalTo(id(lapsed))))
                .body("entries[%d].standing.counts".formatted(exchange), is(true));
        activity(exchange)
                .then()
                .body("status", equalTo("PLANNED"))
                .body("discharges", empty())
                .body("missing", equalTo(List.of("SESSIONS")));
    }

    private Response activity(int entry) {
        return asLiaison(ZHUHAI)
                .get("/v1/activities/" + accepted.<String>path("entries[%d].activity".formatted(entry)));
    }

    private String leg(int entry) {
        return "{\"obligation\": \"%s\", \"leg\": 1}"
                .formatted(accepted.<String>path("entries[%d].obligation".formatted(entry)));
    }

    private void amendWithoutSymposia() {
        PairingTopic.tellAndAwait(amended(aPlan(
                pairing,
                2,
                LocalDate.of(2026, 1, 1),
                CADENCE.stream().filter(line -> line.duty() != Duty.SYMPOSIUM).toList())));
    }
}
