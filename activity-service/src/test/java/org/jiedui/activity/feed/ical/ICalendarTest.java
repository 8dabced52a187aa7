package org.jiedui.activity.feed.ical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.feed.ical.EntryFixture.ID;
import static org.jiedui.activity.feed.ical.EntryFixture.cancelled;
import static org.jiedui.activity.feed.ical.EntryFixture.held;
import static org.jiedui.activity.feed.ical.EntryFixture.online;
import static org.jiedui.activity.feed.ical.EntryFixture.part;
import static org.jiedui.activity.feed.ical.EntryFixture.planned;
import static org.jiedui.events.vocabulary.SessionKind.STUDY_VISIT;
import static org.jiedui.events.vocabulary.SessionKind.SYMPOSIUM;
import static org.jiedui.events.vocabulary.SessionKind.TRAINING;

import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.jiedui.activity.feed.FeedCalendar;
import org.jiedui.activity.feed.FeedEntry;
import org.jiedui.activity.feed.FeedPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ICalendarTest {

    private static final FeedPart MORNING = part(SYMPOSIUM, "2026-03-10T09:00", "2026-03-10T11:30", "测试会议室");
    private static final FeedPart AFTERNOON = part(TRAINING, "2026-03-10T14:00", "2026-03-10T17:00", "测试现场");
    private static final FeedPart DAY_AFTER = part(STUDY_VISIT, "2026-03-11T09:00", "2026-03-11T12:00", "测试现场");

    @Test
    void showsAnExchangeOfOneDayFromItsFirstBeginToItsLastEnd() {
        String calendar = written(held(MORNING, AFTERNOON));

        assertThat(calendar)
                .contains(
                        "DTSTART;TZID=Asia/Shanghai:20260310T090000\r\n",
                        "DTEND;TZID=Asia/Shanghai:20260310T170000\r\n");
        VEvent event = CalendarParsers.events(calendar).getFirst();
        assertThat(event.getDateStart().getValue()).isEqualTo(Date.from(Instant.parse("2026-03-10T01:00:00Z")));
        assertThat(event.getUid().getValue()).isEqualTo(ID + "@activity.jiedui");
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getLastModified().getValue()).isEqualTo(Date.from(Instant.parse("2026-03-02T01:02:03Z")));
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getSummary().getValue()).isEqualTo("珠海市—遵义市：座谈交流、培训");
        assertThat(event.getLocation().getValue()).isEqualTo("测试会议室；测试现场");
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("座谈交流", "培训", "调研互访");
        assertThat(event.getDescription().getValue()).isEqualTo("""
                编号：2026-440400-520300-01
                方式：派过去学习
                主办：珠海市
                3月10日 09:00–11:30 座谈交流 测试会议室
                3月10日 14:00–17:00 培训 测试现场""");
    }

    @Test
    void showsAVisitAsDaysWithAnExclusiveEnd() {
        String calendar = written(held(MORNING, DAY_AFTER));

        assertThat(calendar).contains("DTSTART;VALUE=DATE:20260310\r\n", "DTEND;VALUE=DATE:20260312\r\n");
        assertThat(CalendarParsers.events(calendar)).hasSize(1);
    }

    @Test
    void showsADayWithoutTimesAsTentative() {
        String calendar = written(planned("2024-02-29"));

        assertThat(calendar)
                .contains("DTSTART;VALUE=DATE:20240229\r\n", "DTEND;VALUE=DATE:20240301\r\n", "STATUS:TENTATIVE\r\n")
                .doesNotContain("LOCATION");
        assertThat(CalendarParsers.events(calendar).getFirst().getSummary().getValue())
                .isEqualTo("珠海市—遵义市：座谈交流");
    }

    @Test
    void showsASessionOverMidnightByItsTimes() {
        String calendar = written(held(part(TRAINING, "2022-12-31T23:00", "2023-01-01T00:30", null)));

        assertThat(calendar)
                .contains(
                        "DTSTART;TZID=Asia/Shanghai:20221231T230000\r\n",
                        "DTEND;TZID=Asia/Shanghai:20230101T003000\r\n");
        assertThat(CalendarParsers.events(calendar).getFirst().getDescription().getValue())
                .endsWith("12月31日 23:00–1月1日 00:30 培训");
    }

    @Test
    void showsAnExchangeUntilMidnightOnItsOwnDayOnly() {
        FeedEntry visit = held(MORNING, part(STUDY_VISIT, "2026-03-11T09:00", "2026-03-12T00:00", null));

        assertThat(written(visit)).contains("DTEND;VALUE=DATE:20260312\r\n");
    }

    @Test
    void endsAnEventAfterItBegins() {
        FeedEntry instant = held(new FeedPart(
                TRAINING, Instant.parse("2026-03-10T01:00:00.1Z"), Instant.parse("2026-03-10T01:00:00.2Z"), null));

        assertThat(written(instant)).contains("DTEND;TZID=Asia/Shanghai:20260310T090001\r\n");
    }

    @Test
    void saysOfACancelledExchangeThatItIs() {
        VEvent event = CalendarParsers.events(written(cancelled(MORNING))).getFirst();

        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSummary().getValue()).isEqualTo("【已取消】珠海市—遵义市：座谈交流");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://meeting.example/s/1",
                "请打开meeting.tencent.com/dm/1",
                "WWW.example",
                "腾讯会议 123-456-789",
                "会议号123 456 7890",
                "zoom.us/j/12345678",
                "会议号１２３４５６７８９",
                "123–456–789"
            })
    void showsNoWayIntoAMeeting(String way) {
        assertThat(unfolded(written(held(part(TRAINING, "2026-03-10T09:00", "2026-03-10T11:00", way)))))
                .doesNotContain(way.substring(way.length() - 5), "LOCATION");
    }

    @Test
    void showsNoPlaceOfWhatIsOnline() {
        assertThat(written(online(MORNING))).doesNotContain("LOCATION");
    }

    @Test
    void isACalendarWithAnyNumberOfEvents() {
        assertThat(CalendarParsers.events(written())).isEmpty();
        assertThat(CalendarParsers.events(written(held(MORNING), planned("2026-04-01"))))
                .hasSize(2);
    }

    @Test
    void isCheckedByParsersThatComplain() {
        String broken = written(held(MORNING)).replaceFirst("UID:.*\r\n", "");

        assertThatThrownBy(() -> CalendarParsers.events(broken)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> CalendarParsers.checkedByBiweekly(broken)).isInstanceOf(AssertionError.class);
    }

    @Test
    void saysItsNameItsZoneAndWhenToAskAgain() {
        assertThat(written())
                .contains(
                        "NAME:测试—对\\,方结对活动\r\n",
                        "X-WR-CALNAME:测试—对\\,方结对活动\r\n",
                        "REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n",
                        "X-PUBLISHED-TTL:PT1H\r\n",
                        "TZID:Asia/Shanghai\r\n");
    }

    private static String written(FeedEntry... entries) {
        return ICalendar.of(new FeedCalendar("测试—对,方结对活动", List.of(entries)));
    }

    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "");
    }
}
