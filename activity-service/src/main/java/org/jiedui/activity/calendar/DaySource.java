package org.jiedui.activity.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.Named;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What decides about a day.
 *
 * @param region whose own day or closure it is
 * @param id of that day or closure
 * @param noticeYear the year whose notice names the day; for 2022-12-31 that is 2023
 * @param document the number of the notice, or the document a region's own day rests on; absent where it is not known
 * @param publishedOn the day the notice was published; absent where it is not known
 * @param occasion the holiday, or the reason of the closure
 */
public record DaySource(
        Kind kind,
        @Nullable RegionCode region,
        @Nullable UUID id,
        @Nullable Integer noticeYear,
        @Nullable String document,
        @Nullable LocalDate publishedOn,
        @Nullable String occasion) {

    static final DaySource WEEKDAY = new DaySource(Kind.WEEKDAY, null, null, null, null, null, null);

    /** The sources of a day; the first one that says something of it decides. */
    public enum Kind {
        @Named(zh = "停办", en = "closure")
        CLOSURE,
        @Named(zh = "地方放假安排", en = "region's own day")
        REGION,
        @Named(zh = "国务院放假通知", en = "State Council notice")
        NOTICE,
        @Named(zh = "星期", en = "day of the week")
        WEEKDAY
    }
}
