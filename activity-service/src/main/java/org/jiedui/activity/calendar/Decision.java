package org.jiedui.activity.calendar;

import java.util.function.Supplier;
import org.jiedui.activity.calendar.KnownDays.ClosedDays;
import org.jiedui.activity.calendar.KnownDays.Notice;
import org.jiedui.activity.calendar.KnownDays.OwnDay;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of a day.
 *
 * @param kind absent where nobody names the day
 * @param reason the part of a sentence after the colon
 */
record Decision(boolean working, @Nullable DayKind kind, DaySource source, Supplier<Text> reason) {

    static Decision of(ClosedDays closed, RegionCode region) {
        DaySource source =
                new DaySource(DaySource.DaySourceKind.CLOSURE, region, closed.id(), null, null, null, closed.reason());
        return new Decision(false, DayKind.OFF, source, () -> DaySentences.closure(closed, region));
    }

    static Decision of(OwnDay own) {
        DaySource source = new DaySource(
                DaySource.DaySourceKind.REGION, own.region(), own.id(), null, own.document(), null, own.occasion());
        return new Decision(own.kind() == DayKind.WORK, own.kind(), source, () -> DaySentences.ownDay(own));
    }

    static Decision of(Notice notice, NoticeDay day) {
        DaySource source = new DaySource(
                DaySource.DaySourceKind.NOTICE,
                null,
                null,
                notice.year(),
                notice.documentNumber(),
                notice.publishedOn(),
                day.occasion());
        return new Decision(day.kind() == DayKind.WORK, day.kind(), source, () -> DaySentences.notice(notice, day));
    }
}
