package org.jiedui.activity.feed.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.jiedui.activity.ActivityApi.complete;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.ActivityApi.record;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.activated;
import static org.jiedui.activity.PairingFixture.redesignated;
import static org.jiedui.activity.PairingFixture.renewed;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.PairingTopic.tellAndAwait;
import static org.jiedui.activity.feed.web.FeedApi.address;
import static org.jiedui.activity.feed.web.FeedApi.read;
import static org.jiedui.activity.feed.web.FeedApi.subscribe;

import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.feed.ical.CalendarParsers;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.database.Ids;
import org.jiedui.stack.testing.RecordingDriver;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarTest {

    private static final Instant DAY_AFTER = Instant.parse("2022-12-21T01:00:00Z");
    private static final String LEADING = Tokens.liaison(ZHUHAI);

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    CalendarTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void stopTheClock() {
        pairing = aKnownPairing();
        clock.set(DAY_AFTER);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isReadWithoutATokenAndKeptByNobodyElse() {
        ActivityApi.schedule(ActivityBody.of(pairing)).then().statusCode(201);

        Response calendar = read(addressOfPairing());

        calendar.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/calendar;charset=utf-8"))
                .header("Cache-Control", equalTo("private, no-cache, no-transform"))
                .header("Referrer-Policy", equalTo("no-referrer"));
        assertThat(events(calendar))
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("测试440400—测试520300：调研");
        assertThat(calendar.asString()).contains("NAME:测试440400—测试520300结对活动");
    }

    @Test
    void showsOneEventThatGrowsWithEveryChange() {
        Response activity = ActivityApi.schedule(ActivityBody.of(pairing));
        String address = addressOfPairing();
        VEvent before = events(read(address)).getFirst();
        record(activity, "测试单位").then().statusCode(201);
        clock.advance(Duration.ofHours(1));
        complete(activity, ActivityApi.REPORT).then().statusCode(200);

        List<VEvent> after = events(read(address));

        assertThat(after).hasSize(1);
        assertThat(after.getFirst().getUid()).isEqualTo(before.getUid());
        assertThat(before.getUid().getValue()).isEqualTo(id(activity) + "@activity.jiedui");
        assertThat(after.getFirst().getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getFirst().getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
    }

    @Test
    void isNotSentAgainWhileNothingHasChanged() {
        ActivityApi.schedule(ActivityBody.of(pairing)).then().statusCode(201);
        String address = addressOfPairing();
        String tag = read(address).header("ETag");
        clock.advance(Duration.ofDays(1));

        Response unchanged = given().header("If-None-Match", tag).get(address);
        ActivityApi.schedule(ActivityBody.of(pairing)).then().statusCode(201);
        Response changed = given().header("If-None-Match", tag).get(address);

        unchanged.then().statusCode(304).header("ETag", equalTo(tag));
        assertThat(unchanged.asString()).isEmpty();
        changed.then().statusCode(200);
    }

    @Test
    void showsAllPairingsOfARegionAndBelowIt() {
        PublishedPairing below = aPairing("LOCAL:FEEDS-01", "520300");
        PublishedPairing beside = aPairing("LOCAL:FEEDSX", "520300");
        tellAndAwait(activated(below), activated(beside));
        schedule(below, "LOCAL:FEEDS-01").then().statusCode(201);
        schedule(beside, "LOCAL:FEEDSX").then().statusCode(201);
        String token = Tokens.province("LOCAL:FEEDS");

        String calendar = read(address(token, subscribe(token, "LOCAL:FEEDS"))).asString();

        assertThat(calendar).contains("NAME:LOCAL:FEEDS结对活动");
        assertThat(CalendarParsers.events(calendar)).hasSize(1);
    }

    @Test
    void goesOnWhenThePairingIsRenewed() {
        String address = addressOfPairing();
        PublishedPairing next = renewed(pairing);
        tellAndAwait(activated(next));
        ActivityApi.schedule(ActivityBody.of(next)).then().statusCode(201);

        assertThat(events(read(address))).hasSize(1);
    }

    @Test
    void isGoneOnceItsSubscribersMayNoLongerSeeIt() {
        PublishedPairing moved = aPairing("LOCAL:FEEDP-01", "520300");
        tellAndAwait(activated(moved));
        String token = Tokens.province("LOCAL:FEEDP");
        String address = address(token, subscribe(token, moved.pairingId()));
        read(address).then().statusCode(200);

        PublishedParty elsewhere = new PublishedParty("LOCAL:FEEDQ-01", "测试");
        tellAndAwait(redesignated(Ids.next(), moved.leading(), elsewhere, LocalDate.of(2021, 1, 1)));

        read(address).then().statusCode(404);
    }

    @Test
    void isNotReadTooOften() {
        String address = addressOfPairing();
        for (int i = 0; i < 30; i++) {
            read(address).then().statusCode(200);
        }

        read(address)
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("2"))
                .body("type", equalTo("urn:jiedui:problem:too-many-requests"));
        read(addressOfPairing()).then().statusCode(200);
    }

    @Test
    void reachesOneYearBack() {
        ActivityApi.schedule(ActivityBody.of(pairing)).then().statusCode(201);
        String address = addressOfPairing();

        clock.set(Instant.parse("2023-12-20T15:59:00Z"));
        assertThat(events(read(address))).hasSize(1);
        clock.set(Instant.parse("2023-12-20T16:00:00Z"));
        assertThat(events(read(address))).isEmpty();
    }

    @Test
    void takesAsManyStatementsForManyActivitiesAsForNone() {
        String address = addressOfPairing();
        List<String> forNone = RecordingDriver.statementsOf(() -> read(address));
        for (int i = 0; i < 3; i++) {
            ActivityApi.schedule(ActivityBody.of(pairing).on(LocalDate.of(2022, 12, 15 + i)))
                    .then()
                    .statusCode(201);
        }

        assertThat(RecordingDriver.statementsOf(() -> read(address)))
                .isEqualTo(forNone)
                .hasSize(2);
    }

    private String addressOfPairing() {
        return address(LEADING, subscribe(LEADING, pairing.pairingId()));
    }

    private static Response schedule(PublishedPairing pairing, String side) {
        return ActivityApi.asLiaison(side)
                .body(ActivityBody.of(pairing).host(side).json())
                .post("/v1/activities");
    }

    private static List<VEvent> events(Response calendar) {
        return CalendarParsers.events(calendar.asString());
    }
}
