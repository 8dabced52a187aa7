package org.jiedui.activity.timetable.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.jiedui.activity.ActivityApi.as;
import static org.jiedui.activity.ActivityApi.id;
import static org.jiedui.activity.PairingFixture.CADENCE;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.PairingFixture.aPlan;
import static org.jiedui.activity.PairingFixture.agreed;
import static org.jiedui.activity.timetable.web.TimetableApi.BEFORE_THE_YEAR;
import static org.jiedui.activity.timetable.web.TimetableApi.date;
import static org.jiedui.activity.timetable.web.TimetableApi.days;
import static org.jiedui.activity.timetable.web.TimetableApi.draft;
import static org.jiedui.activity.timetable.web.TimetableApi.move;
import static org.jiedui.activity.timetable.web.TimetableApi.place;
import static org.jiedui.activity.timetable.web.TimetableApi.postSeen;
import static org.jiedui.activity.timetable.web.TimetableApi.read;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.ActivityTopic;
import org.jiedui.activity.PairingTopic;
import org.jiedui.events.PublishedPairing;
import org.jiedui.stack.testing.SettableClock;
import org.jiedui.stack.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Years that begin late, begin tonight, or of which no notice is known. */
@QuarkusTest
class TimetableOfOtherYearsTest {

    private final SettableClock clock;

    TimetableOfOtherYearsTest(SettableClock clock) {
        this.clock = clock;
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void plansThePlanThatTookEffectInDecember2022() {
        clock.set(Instant.parse("2022-12-14T02:00:00Z"));
        PublishedPairing pairing = PairingTopic.aKnownPairing();

        Response drafted = draft(pairing, 2022, "{}");

        assertThat(days(drafted, "true"))
                .hasSize(5)
                .doesNotHaveDuplicates()
                .allMatch(day -> !day.isBefore(LocalDate.of(2022, 12, 15)) && day.getYear() == 2022);
    }

    /** Half past midnight on New Year's Day in China is still the year before in UTC. */
    @Test
    void beginsWithTheDayAfterTodayInChina() {
        PublishedPairing pairing = PairingTopic.aKnownPairing();
        PairingTopic.tellAndAwait(agreed(aPlan(pairing, 1, LocalDate.of(2023, 1, 1), CADENCE)));
        clock.set(Instant.parse("2022-12-31T16:30:00Z"));

        draft(pairing, 2022, "{}").then().body("entries.on", everyItem(equalTo(null)));
        Response drafted = draft(pairing, 2023, "{}");

        assertThat(days(drafted, "true")).hasSize(20).allMatch(day -> day.isAfter(LocalDate.of(2023, 1, 2)));
        move(drafted, ZHUHAI, date(drafted, 0, "2023-01-01", false))
                .then()
                .statusCode(422)
                .body("rule", equalTo("STILL_TO_COME"));
    }

    /** Though no date moves. */
    @Test
    void isNoLongerProvisionalOnceTheNoticesAreLoaded() {
        clock.set(BEFORE_THE_YEAR);
        PublishedPairing pairing = aPairing(ZHUHAI, ZUNYI);
        PairingTopic.tellAndAwait(agreed(aPlan(pairing, 1, LocalDate.of(2033, 1, 1), CADENCE)));
        Response drafted = draft(pairing, 2033, "{}");
        drafted.then().body("entries.provisional", everyItem(is(true)));

        load(2033);
        load(2034);

        Response seen = read(drafted, ZHUHAI);
        seen.then()
                .body("entries.provisional", everyItem(is(false)))
                .body("entries.on", equalTo(drafted.path("entries.on")));
        assertThat(seen.header("ETag")).isNotEqualTo(drafted.header("ETag"));
        try (ActivityTopic topic = ActivityTopic.fromNow()) {
            postSeen(seen, ZHUHAI, "proposals", "{}").then().statusCode(200);
            assertThat(topic.await(id(drafted), 1).getFirst().at("/data/timetable/meetings"))
                    .hasSize(20)
                    .allMatch(meeting -> !meeting.get("provisional").asBoolean());
        }
    }

    /** What it says of New Year's Day is so anyway. */
    private static void load(int year) {
        as(Tokens.ministry())
                .body("""
                        {"documentNumber": "样例〔%1$d〕1号", "publishedOn": "2025-11-20", "days": [
                          {"date": "%1$d-01-01", "kind": "OFF", "occasion": "元旦"}]}""".formatted(year))
                .put("/v1/holiday-notices/" + year)
                .then()
                .statusCode(201);
    }

    /** The notice for 2028 is not published; 29 February is a day like others. */
    @Test
    void isProvisionalWithoutTheNoticeOfTheYear() {
        clock.set(BEFORE_THE_YEAR);
        PublishedPairing pairing = aPairing(ZHUHAI, ZUNYI);
        PairingTopic.tellAndAwait(agreed(aPlan(pairing, 1, LocalDate.of(2028, 1, 1), CADENCE)));

        Response drafted = draft(pairing, 2028, "{}");

        drafted.then().body("entries.provisional", everyItem(is(true)));
        move(drafted, ZHUHAI, date(drafted, place(drafted, "2028-02"), "2028-02-29", true))
                .then()
                .statusCode(200)
                .body("entries.find { it.period.label == '2028-02' }.on", equalTo("2028-02-29"));
    }
}
