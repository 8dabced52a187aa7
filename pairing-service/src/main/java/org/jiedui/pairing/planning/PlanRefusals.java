package org.jiedui.pairing.planning;

import static org.jiedui.kit.problem.Refusal.Kind.BAD_REQUEST;
import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.time.LocalDate;
import java.util.Map;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;
import org.jiedui.pairing.lifecycle.Terms;

/** The rules of annual plans, and what the caller who breaks one is answered. */
public final class PlanRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS = new ConstraintTable(Map.of(
            "uq_annual_plan_version_open",
            AmendmentAlreadyOpen::new,
            "uq_annual_plan_pairing_year",
            YearAlreadyPlanned::new));

    private PlanRefusals() {}

    /** The side has signed this version of the plan before. */
    @Rule(
            kind = CONFLICT,
            title = "已签署该版本",
            zh = "%s已签署计划第 %d 版。",
            en = "The %s has already signed version %d of the plan.")
    public static final class AlreadySigned extends Refusal {
        AlreadySigned(SideOfPairing side, int planVersion) {
            super(side, planVersion);
        }
    }

    /** A plan has one open amendment at most: sign it, change it, or have it declined or withdrawn. */
    @Rule(
            kind = CONFLICT,
            title = "已有待定变更",
            zh = "该计划已有待定变更；请修改那一份。",
            en = "The plan has an open amendment; change that one.")
    public static final class AmendmentAlreadyOpen extends AlreadyThere {
        AmendmentAlreadyOpen() {
            super("/v1/plans/{plan_id}/versions/{plan_version}");
        }

        static Refusal of(AnnualPlanId plan, int version) {
            return new AmendmentAlreadyOpen()
                    .named(Map.of("plan_id", plan.toString(), "plan_version", String.valueOf(version)));
        }
    }

    /** Every edit of an amendment has a reason of its own; the reason of the version before does not count. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "变更缺少理由",
            zh = "变更已生效的计划须说明理由。",
            en = "Give a reason for changing an agreed plan.")
    public static final class AmendmentWithoutReason extends Refusal {
        AmendmentWithoutReason() {}
    }

    /** Only a side itself says in which weeks it can hold nothing; the other leaves them as they are. */
    @Rule(
            kind = FORBIDDEN,
            title = "另一方的避开周",
            zh = "%s的避开周只能由该方变更。",
            en = "Only the %s itself changes its blocked weeks.")
    public static final class BlocksForTheOtherSide extends Refusal {
        BlocksForTheOtherSide(SideOfPairing other) {
            super(other);
        }
    }

    /** An edit or an amendment changes something; otherwise it would make signatures void for nothing. */
    @Rule(kind = UNPROCESSABLE, title = "内容没有变化", zh = "内容与第 %d 版相同。", en = "The content is the same as in version %d.")
    public static final class ContentUnchanged extends Refusal {
        ContentUnchanged(int planVersion) {
            super(planVersion);
        }
    }

    /** A plan has one cadence line for each duty. */
    @Rule(kind = UNPROCESSABLE, title = "任务重复", zh = "计划中%s有多行。", en = "The plan has more than one line for %s.")
    public static final class DutyPlannedTwice extends Refusal {
        DutyPlannedTwice(Duty duty) {
            super(duty);
        }
    }

    /** An amendment takes effect on the day the plan began or later: nobody can be made to owe what was over before that. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "早于计划生效日",
            zh = "%s 早于计划的生效日 %s。",
            en = "%s is before %s, the day on which the plan takes effect.")
    public static final class EffectiveBeforeThePlan extends Refusal {

        private static final Member<LocalDate> EARLIEST =
                Member.of("earliest", LocalDate.class, "计划的生效日", "The day on which the plan takes effect");

        EffectiveBeforeThePlan(LocalDate effectiveFrom, LocalDate beginning) {
            super(effectiveFrom, beginning);
            member(EARLIEST, beginning);
        }
    }

    /** A plan takes effect within its own year. */
    @Rule(kind = UNPROCESSABLE, title = "生效日不在该年度", zh = "%s 不在 %d 年内。", en = "%s is not in %d.")
    public static final class EffectiveDateOutsideYear extends Refusal {
        EffectiveDateOutsideYear(LocalDate effectiveFrom, int year) {
            super(effectiveFrom, year);
        }
    }

    /** Only an open amendment can be declined or withdrawn. */
    @Rule(kind = CONFLICT, title = "没有待定变更", zh = "该计划没有待定变更。", en = "The plan has no open amendment.")
    public static final class NoAmendmentOpen extends Refusal {
        NoAmendmentOpen() {}
    }

    /** A plan both sides have signed changes by an amendment only. */
    @Rule(
            kind = CONFLICT,
            title = "计划已生效",
            zh = "%d 年计划已由双方签署；请提出变更。",
            en = "Both sides have signed the plan for %d; propose an amendment.")
    public static final class PlanAlreadyAgreed extends Refusal {
        PlanAlreadyAgreed(int year) {
            super(year);
        }
    }

    /** A plan that was given up before both had signed it stays as it was; the year may have another. */
    @Rule(kind = CONFLICT, title = "计划已终止", zh = "%d 年计划%s；请另行提出。", en = "The plan for %d is %s; propose another one.")
    public static final class PlanIsOver extends Refusal {

        private static final Member<PlanStatus> PLAN_STATUS =
                Member.of("planStatus", PlanStatus.class, "计划目前的状态", "The state of the plan");

        PlanIsOver(PlanStatus state, int year) {
            super(year, state);
            member(PLAN_STATUS, state);
        }
    }

    /** Only a plan both sides have signed is amended; one that is still proposed is edited. */
    @Rule(
            kind = CONFLICT,
            title = "计划尚未生效",
            zh = "%d 年计划尚未由双方签署；请直接修改内容。",
            en = "The plan for %d is not agreed yet; change its content.")
    public static final class PlanNotAgreed extends Refusal {
        PlanNotAgreed(int year) {
            super(year);
        }
    }

    /** There is no such plan in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该年度计划", zh = "没有年度计划 %s。", en = "There is no annual plan %s.")
    public static final class PlanNotFound extends Refusal {
        PlanNotFound(AnnualPlanId id) {
            super(id);
        }
    }

    /** A plan takes effect while its pairing counts: nobody owes anything before it or after it. */
    @Rule(kind = UNPROCESSABLE, title = "不在结对期内", zh = "%s 不在结对的有效期内。", en = "The pairing is not in force on %s.")
    public static final class PlanOutsideThePairing extends Refusal {

        private static final Member<LocalDate> EARLIEST = Member.of(
                        "earliest",
                        LocalDate.class,
                        "结对生效的第一天，条款未写明则没有",
                        "The first day of the pairing; absent if the terms name none")
                .whereKnown();

        private static final Member<LocalDate> LATEST = Member.of(
                        "latest",
                        LocalDate.class,
                        "结对生效的最后一天，条款未写明则没有",
                        "The last day of the pairing; absent if the terms name none")
                .whereKnown();

        PlanOutsideThePairing(LocalDate effectiveFrom, Terms pairing) {
            super(effectiveFrom);
            if (pairing.effectiveFrom() != null) {
                member(EARLIEST, pairing.effectiveFrom());
            }
            if (pairing.effectiveUntil() != null) {
                member(LATEST, pairing.effectiveUntil());
            }
        }
    }

    /** The plan has no version of that number. */
    @Rule(kind = NOT_FOUND, title = "没有该版本的计划", zh = "该计划没有第 %d 版。", en = "The plan has no version %d.")
    public static final class PlanVersionNotFound extends Refusal {
        PlanVersionNotFound(int number) {
            super(number);
        }
    }

    /** Versions are compared from the lower one to the higher one. */
    @Rule(
            kind = BAD_REQUEST,
            title = "版本顺序不符",
            zh = "from 须小于 to，现为 %d 和 %d。",
            en = "from must be lower than to; they are %d and %d.")
    public static final class VersionsNotInOrder extends Refusal {
        VersionsNotInOrder(int from, int to) {
            super(from, to);
        }
    }

    /** A side blocks a week once. */
    @Rule(kind = UNPROCESSABLE, title = "避开周重复", zh = "%s重复列出 %s。", en = "The %s blocks %s more than once.")
    public static final class WeekBlockedTwice extends Refusal {
        WeekBlockedTwice(SideOfPairing side, String week) {
            super(side, week);
        }
    }

    /** A blocked week has at least one day in the year of the plan. */
    @Rule(kind = UNPROCESSABLE, title = "周不在该年度", zh = "%s 没有一天在 %d 年内。", en = "No day of %s is in %d.")
    public static final class WeekOutsideYear extends Refusal {
        WeekOutsideYear(String week, int year) {
            super(week, year);
        }
    }

    /** A side withdraws what it wrote itself; what the other side wrote it declines. */
    @Rule(
            kind = FORBIDDEN,
            title = "由另一方提出",
            zh = "待定版本由另一方提出；您可以拒绝。",
            en = "The other side wrote the open version; you can decline it.")
    public static final class WrittenByTheOtherSide extends Refusal {
        WrittenByTheOtherSide() {}
    }

    /** A side declines what the other side wrote; what it wrote itself it withdraws. */
    @Rule(
            kind = FORBIDDEN,
            title = "由本方提出",
            zh = "待定版本由本方提出；您可以撤回。",
            en = "Your side wrote the open version; you can withdraw it.")
    public static final class WrittenByTheOwnSide extends Refusal {
        WrittenByTheOwnSide() {}
    }

    /** A pairing has one plan for each year; one that was given up does not count. */
    @Rule(
            kind = CONFLICT,
            title = "该年度已有计划",
            zh = "该结对该年度已有计划；请修改那份计划。",
            en = "The pairing already has a plan for this year; change that plan.")
    public static final class YearAlreadyPlanned extends AlreadyThere {
        YearAlreadyPlanned() {
            super("/v1/plans/{id}");
        }
    }
}
