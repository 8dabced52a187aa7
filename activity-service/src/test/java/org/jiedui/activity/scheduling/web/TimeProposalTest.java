package org.jiedui.activity.scheduling.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.obligation;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;
import static org.jiedui.activity.scheduling.web.ActivityRequests.decline;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;
import static org.jiedui.activity.scheduling.web.ActivityRequests.proposeDay;
import static org.jiedui.activity.scheduling.web.ActivityRequests.withdraw;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On 14 December 2022, of a visit on Tuesday the 20th that discharges a leg of the year's mutual visit. */
@QuarkusTest
class TimeProposalTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 12, 21);
    private static final LocalDate SATURDAY = LocalDate.of(2022, 12, 24);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2023, 1, 4);
    private static final String EXCEPTION = "\"exception\": \"专家仅该日有空\",";

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response visit;

    TimeProposalTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void scheduleAVisit() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        pairing = aKnownPairing();
        visit = ActivityApi.schedule(
                ActivityBody.of(pairing).announced().discharging(obligation(pairing, Duty.MUTUAL_VISIT), 1));
        visit.then().statusCode(201);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void leavesTheTimesAsTheyAreUntilTheOtherSideAccepts() {
        Response proposed = propose(visit, ZUNYI, WEDNESDAY);

        proposed.then()
                .statusCode(200)
                .body("startsAt", equalTo("2022-12-20T09:00:00+08:00"))
                .body("proposal.by", equalTo("PARTNER"))
                .body("proposal.reason", equalTo("检查组同日到访"))
                .body("proposal.times.sessions[0].startsAt", equalTo("2022-12-21T09:00:00+08:00"))
                .body("formerTimes", empty());
        accept(proposed, ZHUHAI)
                .then()
                .statusCode(200)
                .body("startsAt", equalTo("2022-12-21T09:00:00+08:00"))
                .body("sessions[0].place", equalTo("测试地点"))
                .body("proposal", equalTo(null))
                .body("discharges.on", contains("2022-12-21"))
                .body("formerTimes", hasSize(1))
                .body("formerTimes[0].times.sessions[0].startsAt", equalTo("2022-12-20T09:00:00+08:00"))
                .body("formerTimes[0].proposedBy", equalTo("PARTNER"))
                .body("formerTimes[0].freed", empty());
    }

    @Test
    void isAnnouncedWithTheOldTimesAndTheNew() {
        try (ActivityTopic topic = ActivityTopic.fromStart()) {
            accept(propose(visit, ZUNYI, WEDNESDAY), ZHUHAI).then().statusCode(200);

            var events = topic.await(id(visit), 3);
            assertThat(events)
                    .extracting(event -> event.get("type").asText())
                    .endsWith("org.jiedui.activity.times-proposed.v1", "org.jiedui.activity.rescheduled.v1");
            JsonNode moved = events.getLast().get("data");
            assertThat(moved.at("/former/sessions/0/startsAt").asText()).startsWith("2022-12-20");
            assertThat(moved.at("/times/sessions/0/startsAt").asText()).startsWith("2022-12-21");
            assertThat(moved.at("/discharges/0/on").asText()).isEqualTo("2022-12-21");
            assertThat(moved.at("/discharges/0/periodTo").asText()).isEqualTo("2022-12-31");
            assertThat(moved.get("freed")).isEmpty();
        }
    }

    @Test
    void isAnsweredByTheSideThatWasAskedAndWithdrawnByTheOther() {
        Response proposed = propose(visit, ZUNYI, WEDNESDAY);

        assertRefused(accept(proposed, ZUNYI), 403, "times-proposed-by-the-own-side");
        assertRefused(decline(proposed, ZUNYI), 403, "times-proposed-by-the-own-side");
        assertRefused(withdraw(proposed, ZHUHAI), 403, "times-proposed-by-the-other-side");
        assertRefused(propose(proposed, ZHUHAI, WEDNESDAY), 409, "times-already-proposed");
        assertRefused(accept(visit, ZHUHAI), 412, "stale-version");
        Response declined = decline(proposed, ZHUHAI);
        declined.then().statusCode(200).body("proposal", equalTo(null)).body("formerTimes", empty());
        assertRefused(accept(declined, ZHUHAI), 409, "no-times-proposed");
        withdraw(propose(declined, ZUNYI, WEDNESDAY), ZUNYI)
                .then()
                .statusCode(200)
                .body("startsAt", equalTo("2022-12-20T09:00:00+08:00"));
        asLiaison(ZUNYI)
                .get(address(visit) + "/history")
                .then()
                .body(
                        "items.change",
                        contains("scheduled", "times-proposed", "times-declined", "times-proposed", "times-withdrawn"));
    }

    @Test
    void isRefusedForADayThatDoesNotFitUnlessItIsSaidWhy() {
        propose(visit, ZUNYI, SATURDAY)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:days-do-not-fit"))
                .body("detail", containsString("440400"))
                .body("detail", containsString("520300"))
                .body("nextDays", contains("2022-12-14", "2022-12-15", "2022-12-16", "2022-12-19", "2022-12-20"));
        accept(propose(visit, ZUNYI, SATURDAY, EXCEPTION), ZHUHAI)
                .then()
                .statusCode(200)
                .body("exception", equalTo("专家仅该日有空"));
    }

    @Test
    void freesTheLegWhosePeriodItLeaves() {
        assertRefused(propose(visit, ZUNYI, NEXT_YEAR), 422, "days-do-not-fit");
        Response before = obligation(pairing, Duty.MUTUAL_VISIT);
        before.then().body("state", equalTo("PLANNED"));

        accept(propose(visit, ZUNYI, NEXT_YEAR, EXCEPTION), ZHUHAI)
                .then()
                .statusCode(200)
                .body("discharges", empty())
                .body("formerTimes[0].freed.obligationId", contains(id(before)));

        Response after = obligation(pairing, Duty.MUTUAL_VISIT);
        after.then().body("state", equalTo("DUE"));
        assertThat(after.<Integer>path("version")).isGreaterThan(before.<Integer>path("version"));
    }

    @Test
    void isOfTimesThatAreStillToCome() {
        assertRefused(propose(visit, ZUNYI, LocalDate.of(2022, 12, 13)), 422, "proposed-times-are-over");
        Response proposed = propose(visit, ZUNYI, WEDNESDAY);
        clock.advance(Duration.ofDays(10));

        assertRefused(accept(proposed, ZHUHAI), 422, "proposed-times-are-over");
    }

    @Test
    void isOfTimesOfTheSameKindThatAreOther() {
        assertRefused(proposeDay(visit, ZUNYI, WEDNESDAY), 422, "times-of-another-kind");
        assertRefused(propose(visit, ZUNYI, WEDNESDAY, "\"on\": \"2022-12-21\","), 422, "day-or-sessions");
    }

    @Test
    void isOverWithTheActivity() {
        Response cancelled = cancel(propose(visit, ZUNYI, WEDNESDAY), ZHUHAI);

        cancelled.then().statusCode(200).body("proposal", equalTo(null));
        assertRefused(accept(cancelled, ZHUHAI), 409, "activity-status-forbids");
    }

    private static void assertRefused(Response answer, int status, String rule) {
        answer.then().statusCode(status).body("type", equalTo("urn:jiedui:problem:" + rule));
    }
}
