package org.jiedui.activity.waiver;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.activity.obligation.ObligationState;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of waivers, and what is said to whoever breaks one. */
public final class WaiverRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_waiver_obligation", AlreadyWaivedOrProposed::new));

    private WaiverRefusals() {}

    /** One waiver of an obligation is open or agreed at a time. */
    @Rule(
            kind = CONFLICT,
            title = "已有免办申请",
            zh = "该任务已有待同意或已同意的免办。",
            en = "A waiver of the obligation is proposed or agreed already.")
    public static final class AlreadyWaivedOrProposed extends AlreadyThere {
        AlreadyWaivedOrProposed() {
            super("/v1/waivers/{id}");
        }
    }

    /** What one side proposes, the other side answers; only the proposer withdraws it. */
    @Rule(kind = FORBIDDEN, title = "应由另一方办理", zh = "这应由另一方办理。", en = "That is for the other side to do.")
    public static final class ForTheOtherSide extends Refusal {
        ForTheOtherSide() {}
    }

    /** What was held needs no waiver. */
    @Rule(kind = CONFLICT, title = "无需免办", zh = "该任务已完成，无需免办。", en = "The obligation is met and needs no waiver.")
    public static final class ObligationIsMet extends Refusal {

        private static final Member<ObligationState> STATE =
                Member.of("state", ObligationState.class, "任务目前的状态", "The state of the obligation");

        ObligationIsMet(ObligationState state) {
            member(STATE, state);
        }
    }

    /** An obligation that is owed no longer cannot be waived. */
    @Rule(
            kind = CONFLICT,
            title = "任务不再应完成",
            zh = "该任务已不再应完成，无需免办。",
            en = "The obligation is owed no longer and needs no waiver.")
    public static final class ObligationIsNotOwed extends Refusal {
        ObligationIsNotOwed() {}
    }

    /** There is no such waiver in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该免办", zh = "没有免办 %s。", en = "There is no waiver %s.")
    public static final class WaiverNotFound extends Refusal {
        WaiverNotFound(WaiverId id) {
            super(id);
        }
    }

    /** A waiver that was answered or withdrawn stays as it is; the obligation can be proposed to be waived anew. */
    @Rule(
            kind = CONFLICT,
            title = "当前状态不允许",
            zh = "免办目前为“%s”，不能%s。",
            en = "The status \"%s\" of the waiver does not allow this: %s.")
    public static final class WaiverStatusForbids extends Refusal {
        WaiverStatusForbids(WaiverStatus status, WaiverAction action) {
            super(status, action);
        }
    }
}
