package org.jiedui.activity.scheduling.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.resumed;
import static org.jiedui.activity.PairingFixture.suspended;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 14 December 2022, of a visit scheduled for the 20th before the pairing was suspended from the 15th on. */
@QuarkusTest
class SuspensionTest {

    private static final Instant SINCE = Instant.parse("2022-12-15T02:00:00Z");
    private static final Instant RESUMED_AT = Instant.parse("2022-12-27T02:00:00Z");

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response visit;

    SuspensionTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void suspendAPairingWithAVisit() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        pairing = aKnownPairing();
        visit = ActivityApi.schedule(ActivityBody.of(pairing).announced());
        tellAndAwait(suspended(pairing, SINCE));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isNoTimeToScheduleOrMoveAnything() {
        assertSuspended(ActivityApi.schedule(ActivityBody.of(pairing).announced()));
        assertSuspended(propose(visit, ZUNYI, LocalDate.of(2022, 12, 21)));
    }

    @Test
    void leavesWhatWasScheduledToBeCancelled() {
        cancel(visit, ZUNYI).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void leavesWhatWasScheduledToBeMovedToTheDayOnWhichItIsResumed() {
        tellAndAwait(resumed(pairing, SINCE, RESUMED_AT));

        accept(propose(visit, ZUNYI, LocalDate.of(2022, 12, 27)), ZHUHAI)
                .then()
                .statusCode(200)
                .body("startsAt", equalTo("2022-12-27T09:00:00+08:00"));
        assertSuspended(ActivityApi.schedule(ActivityBody.of(pairing).announced()));
    }

    private static void assertSuspended(Response answer) {
        answer.then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:pairing-is-suspended"))
                .body("detail", containsString("2022-12-2"));
    }
}
