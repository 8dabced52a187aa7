package org.jiedui.activity.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What decides about a day.
 *
 * @param kind what kind of source it is
 * @param region code of the region whose own day or closure it is
 * @param id id of that own day or closure
 * @param noticeYear the year whose notice names the day; for 2022-12-31 that is 2023
 * @param document the number of the notice, or the document a region's own day rests on; absent where it is not known
 * @param publishedOn the day the notice was published; absent where it is not known
 * @param occasion the holiday, or the reason of the closure
 */
public record DaySource(
        DaySourceKind kind,
        @Nullable RegionCode region,
        @Nullable UUID id,
        @Nullable Integer noticeYear,
        @Nullable String document,
        @Nullable LocalDate publishedOn,
        @Nullable String occasion) {

    static final DaySource WEEKDAY = new DaySource(DaySourceKind.WEEKDAY, null, null, null, null, null, null);

    /** The sources of a day; the first one that says something of it decides. */
    public enum DaySourceKind {
        @Named(zh = "停办", en = "closure")
        @Meaning(value = "The side, or a unit of it, can hold nothing on that day", zh = "一方或其某个单位当天不能安排活动")
        CLOSURE,
        @Named(zh = "地方放假安排", en = "region's own day")
        @Meaning(value = "The region has added a day of its own", zh = "该地区另有安排")
        REGION,
        @Named(zh = "国务院放假通知", en = "State Council notice")
        @Meaning(value = "The State Council's yearly notice names the day", zh = "国务院的年度放假通知列有这一天")
        NOTICE,
        @Named(zh = "星期", en = "day of the week")
        @Meaning(value = "Nothing else says anything of it: Monday to Friday are worked", zh = "没有其他安排：星期一至星期五上班")
        WEEKDAY
    }
}
