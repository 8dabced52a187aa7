package org.jiedui.activity.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jiedui.activity.calendar.KnownDays.ClosedDays;
import org.jiedui.activity.calendar.KnownDays.Notice;
import org.jiedui.activity.calendar.KnownDays.OwnDay;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/** Says in words why a day is a working day, or not. */
final class DaySentences {

    private static final Text WORKING =
            new Text("%1$s（%2$s）在 %3$s 是工作日：%4$s。", "%1$s (%2$s) is a working day in %3$s: %4$s.");
    private static final Text NOT_WORKING =
            new Text("%1$s（%2$s）在 %3$s 不是工作日：%4$s。", "%1$s (%2$s) is not a working day in %3$s: %4$s.");

    private static final Text NOTICE_SAYS_OFF =
            new Text("国务院 %d 年放假通知%s定为放假（%s）", "the State Council notice for %d%s makes it a day off (%s)");
    private static final Text NOTICE_SAYS_WORK = new Text(
            "国务院 %d 年放假通知%s定为调休上班（%s）", "the State Council notice for %d%s makes it a make-up working day (%s)");
    private static final Text REGION_SAYS_OFF =
            new Text("%s 地方安排%s定为放假（%s）", "%s has a day of its own%s and makes it a day off (%s)");
    private static final Text REGION_SAYS_WORK =
            new Text("%s 地方安排%s定为调休上班（%s）", "%s has a day of its own%s and makes it a make-up working day (%s)");
    private static final Text SIDE_CLOSED = new Text("%s 自 %s 至 %s 不安排活动（%s）", "%s holds nothing from %s to %s (%s)");
    private static final Text UNIT_CLOSED =
            new Text("%s 的 %s 自 %s 至 %s 不安排活动（%s）", "in %s, %s holds nothing from %s to %s (%s)");
    private static final Text ORDINARY_WEEKDAY =
            new Text("星期一至星期五，没有另作安排", "Monday to Friday are worked, and nothing else is on record");
    private static final Text ORDINARY_WEEKEND =
            new Text("星期六、星期日休息，没有另作安排", "Saturday and Sunday are off, and nothing else is on record");

    private static final Text PROVISIONAL =
            new Text("此为暂定：%s 年的放假通知尚未载入。", "This is provisional: the notice for %s is not loaded.");

    private DaySentences() {}

    static Text of(LocalDate date, RegionCode region, Decision decision, Set<Integer> missingNotices) {
        Text sentence = (decision.working() ? WORKING : NOT_WORKING)
                .with(date, name(date.getDayOfWeek()), region, decision.reason().get());
        if (missingNotices.isEmpty()) {
            return sentence;
        }
        String years = missingNotices.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Text provisional = PROVISIONAL.with(years);
        return new Text(sentence.zh() + provisional.zh(), sentence.en() + " " + provisional.en());
    }

    static Text weekday(boolean working) {
        return working ? ORDINARY_WEEKDAY : ORDINARY_WEEKEND;
    }

    static Text notice(Notice notice, NoticeDay day) {
        return (day.kind() == DayKind.WORK ? NOTICE_SAYS_WORK : NOTICE_SAYS_OFF)
                .with(notice.year(), document(notice.documentNumber()), day.occasion());
    }

    static Text ownDay(OwnDay own) {
        return (own.kind() == DayKind.WORK ? REGION_SAYS_WORK : REGION_SAYS_OFF)
                .with(own.region(), document(own.document()), own.occasion());
    }

    static Text closure(ClosedDays closed, RegionCode region) {
        return closed.unit() == null
                ? SIDE_CLOSED.with(region, closed.firstDay(), closed.lastDay(), closed.reason())
                : UNIT_CLOSED.with(region, closed.unit(), closed.firstDay(), closed.lastDay(), closed.reason());
    }

    private static Text document(@Nullable String number) {
        return number == null ? new Text("", "") : new Text("（" + number + "）", " (" + number + ")");
    }

    private static Text name(DayOfWeek day) {
        return new Text(
                day.getDisplayName(TextStyle.FULL, Locale.CHINA), day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
}
