package org.jiedui.activity.calendar;

import static org.jiedui.kit.problem.Refusal.Kind.BAD_REQUEST;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import java.time.LocalDate;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of asking the calendar, and what is said to whoever breaks one. */
public final class CalendarRefusals {

    private CalendarRefusals() {}

    /** No year has such a month and day. */
    @Rule(
            kind = BAD_REQUEST,
            title = "不是月日",
            zh = "“%s”不是月日；正确的如 03-03、12-11。",
            en = "\"%s\" is not a day of the year; 03-03 and 12-11 are.")
    public static final class NotADayOfTheYear extends Refusal {
        NotADayOfTheYear(String sent) {
            super(abbreviated(sent));
        }
    }

    /** The last day lies before the first. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "起止日期颠倒",
            zh = "%s 在 %s 之前；止日不能早于起日。",
            en = "%s is before %s; the last day must not be before the first.")
    public static final class LastDayBeforeFirst extends Refusal {
        public LastDayBeforeFirst(LocalDate last, LocalDate first) {
            super(last, first);
        }
    }

    /** One answer holds a limited number of days. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "日期范围过长",
            zh = "一次最多查询 %d 天，所查为 %d 天。",
            en = "At most %d days can be asked for at once, not %d.")
    public static final class TooManyDays extends Refusal {

        private static final Member<Long> LIMIT =
                Member.of("limit", Long.class, "一次最多查询多少天", "How many days can be asked for at once");

        TooManyDays(long limit, long asked) {
            super(limit, asked);
            member(LIMIT, limit);
        }
    }
}
