package org.jiedui.activity.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.timetable.web.TimetableApi.BEFORE_THE_YEAR;
import static org.jiedui.activity.timetable.web.TimetableApi.NOTHING_TO_SAY;
import static org.jiedui.activity.timetable.web.TimetableApi.REASON;
import static org.jiedui.activity.timetable.web.TimetableApi.aPairingThatOwesAYear;
import static org.jiedui.activity.timetable.web.TimetableApi.date;
import static org.jiedui.activity.timetable.web.TimetableApi.draft;
import static org.jiedui.activity.timetable.web.TimetableApi.move;
import static org.jiedui.activity.timetable.web.TimetableApi.plannedDays;
import static org.jiedui.activity.timetable.web.TimetableApi.post;
import static org.jiedui.activity.timetable.web.TimetableApi.proposed;
import static org.jiedui.activity.timetable.web.TimetableApi.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TimetableTest {

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    TimetableTest(SettableClock clock) {
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
    void becomesActivitiesOfBothSidesOnceTheOtherSideAccepts() {
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            Response draft = draft(pairing);
            draft.then()
                    .statusCode(201)
                    .body("entries", hasSize(20))
                    .body("entries.on", everyItem(notNullValue()))
                    .body("entries.provisional", everyItem(is(false)))
                    .body("actions", hasSize(4));

            Response edited = move(draft, ZHUHAI, date(draft, 0, "2026-01-20", true));
            edited.then()
                    .statusCode(200)
                    .body("timetableVersion", equalTo(2))
                    .body("entries[0].on", equalTo("2026-01-20"))
                    .body("entries[0].pinned", equalTo(true));
            post(edited, ZHUHAI, "proposals", NOTHING_TO_SAY)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("PROPOSED"));
            Response accepted = post(edited, ZUNYI, "acceptances", NOTHING_TO_SAY);

            accepted.then()
                    .statusCode(200)
                    .body("status", equalTo("ACCEPTED"))
                    .body("acceptedVersion", equalTo(2))
                    .body("entries.activity", everyItem(notNullValue()));
            List<String> days =
                    accepted.<List<String>>path("entries.on").stream().sorted().toList();
            assertThat(plannedDays(pairing, ZHUHAI)).hasSize(20).isEqualTo(days);
            assertThat(plannedDays(pairing, ZUNYI)).isEqualTo(days);
            assertThat(topic.await(id(draft), 2).stream()
                            .map((JsonNode event) -> event.get("type").asText()))
                    .containsExactly("org.jiedui.timetable.proposed.v1", "org.jiedui.timetable.accepted.v1");
        }
    }

    @Test
    void isTheSameWhenItIsAskedForAgain() {
        Response draft = draft(pairing);

        draft(pairing).then().statusCode(201).body("id", equalTo(id(draft)));
        post(draft, ZHUHAI, "proposals", NOTHING_TO_SAY).then().statusCode(200);
        post(draft, ZUNYI, "acceptances", NOTHING_TO_SAY).then().statusCode(200);
        draft(pairing).then().statusCode(201).body("id", equalTo(id(draft))).body("status", equalTo("ACCEPTED"));

        assertThat(plannedDays(pairing, ZUNYI)).hasSize(20);
        asLiaison(ZUNYI)
                .body(ofTheYear())
                .post("/v1/timetables")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:jiedui:problem:year-has-a-timetable"))
                .body("existing.href", equalTo("/v1/timetables/" + id(draft)));
    }

    /** Of which those who only ask for what has changed hear, too. */
    @Test
    void saysOfADraftWhetherTheYearIsHeld() {
        Response draft = asLiaison(ZUNYI).body(ofTheYear()).post("/v1/timetables");
        clock.set(BEFORE_THE_YEAR.plusSeconds(60));
        Response proposed = proposed(pairing);
        read(draft, ZUNYI)
                .then()
                .body("yearHeldBy", equalTo(id(proposed)))
                .body("updatedAt", equalTo("2025-12-20T10:01:00+08:00"));

        clock.set(BEFORE_THE_YEAR.plusSeconds(120));
        post(proposed, ZHUHAI, "withdrawals", REASON).then().statusCode(200);

        read(draft, ZUNYI)
                .then()
                .body("yearHeldBy", equalTo(null))
                .body("updatedAt", equalTo("2025-12-20T10:02:00+08:00"));
    }

    private String ofTheYear() {
        return "{\"pairing\": \"%s\", \"year\": 2026, \"wishes\": {}}".formatted(pairing.pairingId());
    }

    @Test
    void isSeenByItsSideOnlyWhileItIsADraft() {
        Response draft = draft(pairing);

        read(draft, ZUNYI).then().statusCode(404);
        as(Tokens.ministry()).get("/v1/timetables/" + id(draft)).then().statusCode(404);
        asLiaison(ZUNYI)
                .queryParam("pairing", pairing.pairingId())
                .get("/v1/timetables")
                .then()
                .body("items", empty());

        post(draft, ZHUHAI, "proposals", NOTHING_TO_SAY).then().statusCode(200);
        read(draft, ZUNYI)
                .then()
                .statusCode(200)
                .body("pairing.leading.name", equalTo("测试" + ZHUHAI))
                .body("actions", contains("TimetableProposal_accept", "TimetableProposal_requestChanges"));
        as(Tokens.province("440000"))
                .get("/v1/timetables/" + id(draft))
                .then()
                .statusCode(200)
                .body("actions", empty());
    }

    @Test
    void refusesADateByTheRuleItBreaksAndNamesDaysThatFit() {
        Response draft = draft(pairing);

        move(draft, ZHUHAI, date(draft, 1, "2026-02-16", false))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:jiedui:problem:date-breaks-a-rule"))
                .body("rule", equalTo("WORKING_DAY_OF_BOTH"))
                .body("next", not(empty()));
        move(draft, ZHUHAI, date(draft, 1, "2026-03-02", false))
                .then()
                .statusCode(422)
                .body("rule", equalTo("INSIDE_ITS_PERIOD"));
    }

    @Test
    void goesBackForChangesAndIsProposedAgain() {
        Response proposed = proposed(pairing);

        post(proposed, ZUNYI, "change-requests", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("CHANGES_REQUESTED"))
                .body("requestedChanges", equalTo("示例：重大活动"));
        post(proposed, ZHUHAI, "arrangements", "{\"preferredByPartner\": [\"WEDNESDAY\"]}")
                .then()
                .statusCode(200)
                .body("timetableVersion", equalTo(2));
        post(proposed, ZHUHAI, "proposals", NOTHING_TO_SAY).then().statusCode(200);
        TimetableApi.postSeen(proposed, ZUNYI, "acceptances", NOTHING_TO_SAY)
                .then()
                .statusCode(412);
        assertThat(plannedDays(pairing, ZUNYI)).isEmpty();
    }

    @Test
    void leavesTheYearFreeWhenItIsWithdrawn() {
        Response proposed = proposed(pairing);

        post(proposed, ZUNYI, "withdrawals", REASON)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:jiedui:problem:proposed-by-the-other-side"));
        post(proposed, ZHUHAI, "withdrawals", REASON).then().statusCode(200).body("status", equalTo("WITHDRAWN"));

        draft(pairing).then().statusCode(201).body("id", not(equalTo(id(proposed))));
        as(Tokens.liaison(ZHUHAI))
                .get("/v1/timetables/%s/history".formatted(id(proposed)))
                .then()
                .body("items.change", contains("drafted", "proposed", "withdrawn"));
    }
}
