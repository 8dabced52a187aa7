package org.jiedui.activity.feed.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingTopic.aKnownPairing;
import static org.jiedui.activity.feed.web.FeedApi.address;
import static org.jiedui.activity.feed.web.FeedApi.read;
import static org.jiedui.activity.feed.web.FeedApi.subscribe;
import static org.jiedui.activity.scheduling.web.ActivityRequests.accept;
import static org.jiedui.activity.scheduling.web.ActivityRequests.arrange;
import static org.jiedui.activity.scheduling.web.ActivityRequests.cancel;
import static org.jiedui.activity.scheduling.web.ActivityRequests.propose;

import biweekly.component.VEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.jiedui.activity.ActivityApi;
import org.jiedui.activity.ActivityBody;
import org.jiedui.activity.feed.ical.CalendarParsers;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a calendar program sees of an activity on 20 December 2022 that does not take place then. */
@QuarkusTest
class ChangedActivityTest {

    private static final Instant WEEK_BEFORE = Instant.parse("2022-12-13T01:00:00Z");
    private static final LocalDate DAY_AFTER = LocalDate.of(2022, 12, 21);

    private final SettableClock clock;

    @SuppressWarnings("NullAway.Init")
    private PublishedPairing pairing;

    @SuppressWarnings("NullAway.Init")
    private Response activity;

    @SuppressWarnings("NullAway.Init")
    private String calendar;

    ChangedActivityTest(SettableClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void announceAnActivity() {
        pairing = aKnownPairing();
        clock.set(WEEK_BEFORE);
        activity = ActivityApi.schedule(ActivityBody.of(pairing).announced());
        activity.then().statusCode(201);
        calendar = address(Tokens.liaison(ZHUHAI), subscribe(Tokens.liaison(ZHUHAI), pairing.pairingId()));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void isOneEventThatMovesOnceBothSidesHaveAgreed() {
        VEvent before = event();
        Response proposed = propose(activity, ZHUHAI, DAY_AFTER);
        proposed.then().statusCode(200);
        assertThat(event().getDateStart()).as("until then the old times stand").isEqualTo(before.getDateStart());

        clock.advance(Duration.ofHours(1));
        accept(proposed, ZUNYI).then().statusCode(200);

        VEvent moved = event();
        assertThat(moved.getUid()).isEqualTo(before.getUid());
        assertThat(moved.getUid().getValue()).isEqualTo(id(activity) + "@activity.jiedui");
        assertThat(moved.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2022-12-21T01:00:00Z")));
        assertThat(moved.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(moved.getLastModified().getValue())
                .isAfter(before.getLastModified().getValue());
    }

    @Test
    void staysCancelledForNinetyDays() {
        cancel(activity, ZUNYI).then().statusCode(200);

        assertThat(event().getStatus().getValue()).isEqualTo("CANCELLED");
        clock.advance(Duration.ofDays(90).minusSeconds(1));
        assertThat(events()).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        assertThat(events()).isEmpty();
    }

    @Test
    void showsItsPlaceAndNotItsLink() {
        arrange(activity, ZHUHAI).then().statusCode(200);

        assertThat(event().getLocation().getValue()).isEqualTo("横琴");
        assertThat(read(calendar).asString().replace("\r\n ", "")).doesNotContain("meeting.example", "notice.pdf");
    }

    @Test
    void losesTheDutyThatAnotherTakesOverOnceItsTimeHasPassed() {
        Response visit =
                ActivityApi.schedule(ActivityBody.of(pairing).announced().discharging(visitOwed(), 1));
        clock.set(Instant.parse("2022-12-22T01:00:00Z"));
        VEvent before = event(visit);
        assertThat(categories(before)).contains("调研互访");

        ActivityApi.schedule(ActivityBody.of(pairing).on(DAY_AFTER).discharging(visitOwed(), 1))
                .then()
                .statusCode(201);

        VEvent after = event(visit);
        assertThat(categories(after)).doesNotContain("调研互访");
        assertThat(after.getSequence().getValue())
                .isGreaterThan(before.getSequence().getValue());
        assertThat(after.getLastModified().getValue())
                .isEqualTo(Date.from(clock.instant()))
                .isAfter(before.getLastModified().getValue());
    }

    private Response visitOwed() {
        return ActivityApi.obligation(pairing, Duty.MUTUAL_VISIT);
    }

    private static List<String> categories(VEvent event) {
        return event.getCategories().stream()
                .flatMap(each -> each.getValues().stream())
                .toList();
    }

    private VEvent event() {
        assertThat(events()).hasSize(1);
        return events().getFirst();
    }

    private VEvent event(Response its) {
        return events().stream()
                .filter(each -> each.getUid().getValue().startsWith(id(its)))
                .findFirst()
                .orElseThrow();
    }

    private List<VEvent> events() {
        return CalendarParsers.events(read(calendar).asString());
    }
}
