package org.jiedui.activity.feed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.ActivityApi.address;
import static org.jiedui.activity.ActivityApi.asLiaison;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.feed.web.FeedApi.address;
import static org.jiedui.activity.feed.web.FeedApi.read;
import static org.jiedui.activity.feed.web.FeedApi.subscribe;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;

import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.activity.feed.ical.CalendarParsers;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a calendar program sees of an activity with sessions on days that do not follow each other. */
@QuarkusTest
class SeriesTest {

    private static final String FIRST = "";
    private static final String SECOND = "-2";
    private static final String THIRD = "-3";

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private String calendar;

    SeriesTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void subscribeToAPairing() {
        pairing = aKnownPairing();
        clock.set(Instant.parse("2022-11-28T01:00:00Z"));
        calendar = address(Tokens.liaison(ZHUHAI), subscribe(Tokens.liaison(ZHUHAI), pairing.pairingId()));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isAnEventForEachRunOfDays() {
        Response weekly = announced("2022-12-06", "2022-12-13", "2022-12-20");
        assertThat(shown(weekly))
                .isEqualTo(Map.of(
                        FIRST, "CONFIRMED 20221206T090000",
                        SECOND, "CONFIRMED 20221213T090000",
                        THIRD, "CONFIRMED 20221220T090000"));
        cancel(weekly, ZUNYI).then().statusCode(200);
        assertThat(shown(weekly).values()).allMatch(event -> event.startsWith("CANCELLED"));

        Response visitAndMore = announced("2022-12-06", "2022-12-07", "2022-12-20");
        assertThat(shown(visitAndMore))
                .isEqualTo(Map.of(
                        FIRST, "CONFIRMED 20221206 to 20221208",
                        THIRD, "CONFIRMED 20221220T090000"));
    }

    @Test
    void movesTheEventOfTheSessionThatMoves() {
        Response weekly = announced("2022-12-06", "2022-12-13", "2022-12-20");
        Map<String, VEvent> before = events(weekly);

        moved(weekly, "2022-12-06", "2022-12-27", "2022-12-20");

        assertThat(shown(weekly))
                .isEqualTo(Map.of(
                        FIRST, "CONFIRMED 20221206T090000",
                        SECOND, "CONFIRMED 20221227T090000",
                        THIRD, "CONFIRMED 20221220T090000"));
        assertIsNewer(events(weekly), before);
    }

    @Test
    void saysForNinetyDaysThatADroppedSessionIsCancelled() {
        Response weekly = announced("2022-12-06", "2022-12-13", "2022-12-20");
        Map<String, VEvent> before = events(weekly);

        moved(weekly, "2022-12-06", "2022-12-20");

        assertThat(shown(weekly))
                .isEqualTo(Map.of(
                        FIRST, "CONFIRMED 20221206T090000",
                        SECOND, "CONFIRMED 20221220T090000",
                        THIRD, "CANCELLED 20221220T090000"));
        assertIsNewer(events(weekly), before);
        clock.advance(Duration.ofDays(90).minusSeconds(1));
        assertThat(shown(weekly)).containsKey(THIRD);
        clock.advance(Duration.ofSeconds(1));
        assertThat(shown(weekly)).containsOnlyKeys(FIRST, SECOND);
    }

    @Test
    void saysSoOfARunThatJoinsAnotherUntilItIsOneOfItsOwnAgain() {
        Response weekly = announced("2022-12-06", "2022-12-13");

        Response joined = moved(weekly, "2022-12-06", "2022-12-07");
        assertThat(shown(weekly))
                .isEqualTo(Map.of(
                        FIRST, "CONFIRMED 20221206 to 20221208",
                        SECOND, "CANCELLED 20221213T090000"));
        Map<String, VEvent> before = events(weekly);

        moved(joined, "2022-12-06", "2022-12-14");
        assertThat(shown(weekly))
                .isEqualTo(Map.of(
                        FIRST, "CONFIRMED 20221206T090000",
                        SECOND, "CONFIRMED 20221214T090000"));
        assertIsNewer(events(weekly), before);
    }

    private static void assertIsNewer(Map<String, VEvent> now, Map<String, VEvent> before) {
        assertThat(now).hasSameSizeAs(before);
        now.forEach((uid, event) -> {
            VEvent former = Objects.requireNonNull(before.get(uid));
            assertThat(event.getSequence().getValue())
                    .isGreaterThan(former.getSequence().getValue());
            assertThat(event.getLastModified().getValue())
                    .isAfter(former.getLastModified().getValue());
        });
    }

    private Response announced(String... days) {
        Response activity = asLiaison(ZHUHAI)
                .body("""
                        {"pairing": "%s", "mode": "SENT_TO_LEARN", "hostRegion": "440400", "source": "test", "discharges": [],
                         "recordedAfterTheFact": false, "sessions": [%s]}""".formatted(pairing.pairingId(), sessions("\"place\": \"横琴\",", days)))
                .post("/v1/activities");
        activity.then().statusCode(201);
        return activity;
    }

    private Response moved(Response activity, String... days) {
        clock.advance(Duration.ofHours(1));
        Response proposed = asLiaison(ZHUHAI)
                .header("If-Match", activity.header("ETag"))
                .body("{\"reason\": \"检查组同日到访\", \"sessions\": [%s]}".formatted(sessions("", days)))
                .post(address(activity) + "/time-proposals");
        proposed.then().statusCode(200);
        Response moved = accept(proposed, ZUNYI);
        moved.then().statusCode(200);
        return asLiaison(ZHUHAI).get(address(activity));
    }

    private static String sessions(String more, String... days) {
        return Stream.of(days).map(day -> """
                        {"kind": "STUDY_VISIT", "startsAt": "%1$sT09:00:00+08:00", "endsAt": "%1$sT17:00:00+08:00", %2$s
                         "topics": []}""".formatted(day, more)).collect(Collectors.joining(", "));
    }

    /** By what follows the id of the activity in the UID. */
    private Map<String, VEvent> events(Response activity) {
        return events().stream()
                .filter(event -> event.getUid().getValue().startsWith(id(activity)))
                .collect(Collectors.toMap(
                        event -> event.getUid()
                                .getValue()
                                .replace(id(activity), "")
                                .replace("@activity.jiedui", ""),
                        Function.identity()));
    }

    private Map<String, String> shown(Response activity) {
        return events(activity).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> written(each.getValue())));
    }

    private static String written(VEvent event) {
        var begin = event.getDateStart().getValue().getRawComponents();
        var end = event.getDateEnd().getValue().getRawComponents();
        String days = begin.hasTime()
                ? begin.toString(true, false)
                : begin.toString(false, false) + " to " + end.toString(false, false);
        return event.getStatus().getValue() + " " + days;
    }

    private List<VEvent> events() {
        return CalendarParsers.events(read(calendar).asString());
    }
}
