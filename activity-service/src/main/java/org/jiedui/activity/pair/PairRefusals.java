package org.jiedui.activity.pair;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;

import java.time.LocalDate;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of when a pair may act, and what is said to whoever breaks one. */
public final class PairRefusals {

    private PairRefusals() {}

    /** Nothing is held in the name of a pairing after its last day; what was held before can still be recorded. */
    @Rule(kind = CONFLICT, title = "结对已结束", zh = "结对的最后一天是 %s。", en = "The last day of the pairing is %s.")
    public static final class PairingHasEnded extends Refusal {

        private static final Member<LocalDate> LAST_DAY =
                Member.of("lastDay", LocalDate.class, "结对的最后一天", "The last day of the pairing");

        PairingHasEnded(LocalDate lastDay) {
            super(lastDay);
            member(LAST_DAY, lastDay);
        }
    }

    /** What is owed is met while the pairing is in force; an exchange before discharges nothing. */
    @Rule(
            kind = CONFLICT,
            title = "结对尚未生效",
            zh = "结对自 %s 起生效；此前的活动不能完成任务。",
            en = "The pairing is in force from %s on; what is held before discharges nothing.")
    public static final class PairingHasNotBegun extends Refusal {

        private static final Member<LocalDate> FIRST_DAY =
                Member.of("firstDay", LocalDate.class, "结对生效的第一天", "The first day of the pairing");

        PairingHasNotBegun(LocalDate firstDay) {
            super(firstDay);
            member(FIRST_DAY, firstDay);
        }
    }

    /** Nothing is planned, held or recorded on days of a suspension; what was planned before can be moved or cancelled. */
    @Rule(
            kind = CONFLICT,
            title = "结对暂停",
            zh = "结对在 %s 处于暂停期；此前已排定的活动可以改期或取消。",
            en = "The pairing is suspended on %s; what was planned before can be moved or cancelled.")
    public static final class PairingIsSuspended extends Refusal {

        private static final Member<LocalDate> DAY =
                Member.of("day", LocalDate.class, "处于暂停期的日期", "A day on which the pairing is suspended");

        PairingIsSuspended(LocalDate day) {
            super(day);
            member(DAY, day);
        }
    }
}
