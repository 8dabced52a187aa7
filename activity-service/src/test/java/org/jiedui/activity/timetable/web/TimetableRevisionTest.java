package org.jiedui.activity.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.amended;
import static org.jiedui.activity.timetable.web.TimetableApi.BEFORE_THE_YEAR;
import static org.jiedui.activity.timetable.web.TimetableApi.NOTHING_TO_SAY;
import static org.jiedui.activity.timetable.web.TimetableApi.REASON;
import static org.jiedui.activity.timetable.web.TimetableApi.aPairingThatOwesAYear;
import static org.jiedui.activity.timetable.web.TimetableApi.accepted;
import static org.jiedui.activity.timetable.web.TimetableApi.plannedDays;
import static org.jiedui.activity.timetable.web.TimetableApi.post;
import static org.jiedui.activity.timetable.web.TimetableApi.preview;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In regions of its own, because it closes days. */
@QuarkusTest
class TimetableRevisionTest {

    private static final String LEADING = "350500";
    private static final String PARTNER = "640100";

    private final SettableClock clock;

    TimetableRevisionTest(SettableClock clock) {
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
    void movesAndDropsOnlyOnceTheOtherSideHasAccepted() {
        PublishedPairing pairing = aPairingThatOwesAYear(LEADING, PARTNER);
        Response accepted = accepted(pairing);
        preview(accepted, PARTNER).then().body("changes", empty());
        post(accepted, PARTNER, "revisions", REASON).then().statusCode(409);
        List<String> before = plannedDays(pairing, LEADING);
        String closed = accepted.path("entries.find { it.period.label == '2026-03' }.on");

        close(closed);
        PairingTopic.tellAndAwait(amended(aPlan(
                pairing,
                2,
                LocalDate.of(2026, 1, 1),
                CADENCE.stream().filter(line -> line.duty() != Duty.SYMPOSIUM).toList())));

        preview(accepted, PARTNER)
                .then()
                .statusCode(200)
                .body("changes", hasSize(3))
                .body("changes.findAll { it.kind == 'DROPPED' }.duty", equalTo(List.of("SYMPOSIUM", "SYMPOSIUM")))
                .body("changes.find { it.kind == 'MOVED' }.from", equalTo(closed))
                .body("changes.find { it.kind == 'MOVED' }.rule", equalTo("WORKING_DAY_OF_BOTH"))
                .body("changes.find { it.kind == 'MOVED' }.because", hasSize(1));
        post(accepted, PARTNER, "revisions", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("PROPOSED"))
                .body("proposedBy", equalTo("PARTNER"))
                .body("acceptedVersion", equalTo(1));
        assertThat(plannedDays(pairing, LEADING)).isEqualTo(before);

        post(accepted, LEADING, "acceptances", NOTHING_TO_SAY)
                .then()
                .statusCode(200)
                .body("acceptedVersion", equalTo(2));
        assertThat(plannedDays(pairing, LEADING)).hasSize(18).doesNotContain(closed);
        String moved = accepted.path("entries.find { it.period.label == '2026-03' }.activity");
        asLiaison(PARTNER).get("/v1/activities/" + moved).then().body("formerTimes.reason", hasItem("示例：重大活动"));
    }

    private static void close(String day) {
        asLiaison(PARTNER)
                .body("{\"region\": \"%s\", \"firstDay\": \"%s\", \"lastDay\": \"%s\", \"reason\": \"换届\"}"
                        .formatted(PARTNER, day, day))
                .post("/v1/closures")
                .then()
                .statusCode(201);
    }
}
