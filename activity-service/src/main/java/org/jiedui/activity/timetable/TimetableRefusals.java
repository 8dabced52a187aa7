package org.jiedui.activity.timetable;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.kit.problem.Text;

/** The rules of timetables, and what is said to whoever breaks one. */
public final class TimetableRefusals {

    private static final Member<Integer> LEG =
            Member.of("leg", Integer.class, "任务的第几部分，从 1 起", "Which part of the obligation, from 1");
    private static final Member<ObligationId> OBLIGATION =
            Member.of("obligation", ObligationId.class, "所涉任务", "The obligation it is about");

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of(
            "uq_timetable_living", YearHasATimetable::new,
            "uq_timetable_draft", YearHasATimetable::new));

    private TimetableRefusals() {}

    /** A date keeps to every rule; the spacing alone is given up, where no day keeps it. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "日期不合规则",
            zh = "%s（%s，第 %d 部分）不能定在 %s。规则：%s。%s",
            en = "%s (%s, leg %d) cannot be on %s. The rule: %s.%s")
    public static final class DateBreaksARule extends Refusal {

        private static final Member<PlacementRule> RULE =
                Member.of("rule", PlacementRule.class, "所违反的规则", "The rule that the date breaks");
        private static final Member<LocalDate> ON =
                Member.of("on", LocalDate.class, "所给的日期", "The date that was given");
        private static final Member<List<LocalDate>> NEXT =
                Member.listOf("next", LocalDate.class, "其后合适的日期", "The next dates that fit");

        /** @param next days that fit */
        DateBreaksARule(OwedLeg leg, LocalDate on, PlacementRule rule, List<Text> because, List<LocalDate> next) {
            super(leg.duty(), leg.period().label(), leg.leg(), on, rule, sentences(because));
            member(RULE, rule);
            member(OBLIGATION, leg.obligation());
            member(LEG, leg.leg());
            member(ON, on);
            member(NEXT, next);
        }

        private static Text sentences(List<Text> because) {
            Text all = Text.joined(because);
            return because.isEmpty() ? all : new Text(all.zh(), " " + all.en());
        }
    }

    /** What is scheduled, running, held or cancelled is no longer moved by a timetable. */
    @Rule(
            kind = CONFLICT,
            title = "活动已另行安排",
            zh = "%s（%s，第 %d 部分）的活动已不再是“已定日期”状态，不能在日程中改期。",
            en = "The activity for %s (%s, leg %d) is no longer only planned; a timetable does not move it.")
    public static final class EntryIsSettled extends Refusal {
        EntryIsSettled(OwedLeg leg) {
            super(leg.duty(), leg.period().label(), leg.leg());
            member(OBLIGATION, leg.obligation());
            member(LEG, leg.leg());
        }
    }

    /** A timetable has a date for each part of an obligation that waits for one, and for nothing else. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "日程中没有该任务",
            zh = "任务 %s 在日程中没有第 %d 部分。",
            en = "Of the obligation %s the timetable has no leg %d.")
    public static final class NoSuchEntry extends Refusal {
        NoSuchEntry(LegDate date) {
            super(date.obligation(), date.leg());
        }
    }

    /** Everything that is owed stands as it should. */
    @Rule(kind = CONFLICT, title = "无须调整", zh = "该日程没有需要调整的日期。", en = "No date of the timetable has to change.")
    public static final class NothingToChange extends Refusal {
        NothingToChange() {}
    }

    /** Nothing is owed in the year that waits for a date. */
    @Rule(
            kind = CONFLICT,
            title = "没有待安排的任务",
            zh = "该结对 %d 年没有待安排日期的任务。",
            en = "The pairing owes nothing in %d that waits for a date.")
    public static final class NothingToPlan extends Refusal {
        NothingToPlan(int year) {
            super(year);
        }
    }

    /** A side answers what the other side proposed; what it proposed itself it edits or withdraws. */
    @Rule(
            kind = FORBIDDEN,
            title = "由本方提出",
            zh = "该日程由本方提出；您可以修改或撤回。",
            en = "Your side proposed the timetable; you can edit or withdraw it.")
    public static final class ProposedByTheOwnSide extends Refusal {
        ProposedByTheOwnSide() {}
    }

    /** A side edits what it proposed itself; what the other side proposed it accepts or sends back. */
    @Rule(
            kind = FORBIDDEN,
            title = "由另一方提出",
            zh = "该日程由另一方提出；您可以确认，或要求修改。",
            en = "The other side proposed the timetable; you can accept it or ask for changes.")
    public static final class ProposedByTheOtherSide extends Refusal {
        ProposedByTheOtherSide() {}
    }

    /** There is no such timetable in the caller's scope, or it is a draft of the other side. */
    @Rule(kind = NOT_FOUND, title = "没有该日程", zh = "没有日程 %s。", en = "There is no timetable %s.")
    public static final class TimetableNotFound extends Refusal {
        TimetableNotFound(TimetableId id) {
            super(id);
        }
    }

    /** Since the dates were given, a day was closed, an obligation dropped or planned otherwise. */
    @Rule(
            kind = CONFLICT,
            title = "日程已不合实际",
            zh = "有 %d 个日期已不能成立，首先是 %s（%s，第 %d 部分）；请提出方重新排期。",
            en =
                    "%d dates no longer hold, the first that of %s (%s, leg %d); the side that proposed has to arrange again.")
    public static final class TimetableOutdated extends Refusal {

        private static final Member<List<OwedLeg>> ENTRIES = Member.listOf(
                "entries", OwedLeg.class, "日期已不能成立的任务部分", "The parts of obligations whose dates no longer hold");

        /** @param broken at least one */
        TimetableOutdated(List<OwedLeg> broken) {
            this(broken, broken.getFirst());
        }

        private TimetableOutdated(List<OwedLeg> broken, OwedLeg first) {
            super(broken.size(), first.duty(), first.period().label(), first.leg());
            member(ENTRIES, broken);
        }
    }

    /** A timetable of this status cannot do that. */
    @Rule(
            kind = CONFLICT,
            title = "日程状态不允许",
            zh = "%s的日程不能%s。",
            en = "The status \"%s\" of the timetable does not allow this: %s.")
    public static final class TimetableStatusForbids extends Refusal {

        private static final Member<TimetableStatus> TIMETABLE_STATUS =
                Member.of("timetableStatus", TimetableStatus.class, "日程目前的状态", "The status of the timetable");

        TimetableStatusForbids(TimetableStatus status, TimetableAction action) {
            super(status, action);
            member(TIMETABLE_STATUS, status);
        }
    }

    /** A pairing has one timetable for each year; and a side one draft of it. */
    @Rule(
            kind = CONFLICT,
            title = "该年度已有日程",
            zh = "该结对该年度已有日程；请处理那份日程。",
            en = "The pairing already has a timetable for the year; go on with that one.")
    public static final class YearHasATimetable extends AlreadyThere {
        YearHasATimetable() {
            super("/v1/timetables/{id}");
        }
    }
}
