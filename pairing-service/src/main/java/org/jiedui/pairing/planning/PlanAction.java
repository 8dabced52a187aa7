package org.jiedui.pairing.planning;

import static org.jiedui.pairing.planning.PlanState.AGREED;
import static org.jiedui.pairing.planning.PlanState.BEING_AMENDED;
import static org.jiedui.pairing.planning.PlanState.PROPOSED;

import java.util.Set;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Action;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.planning.PlanRefusals.AlreadySigned;
import org.jiedui.pairing.planning.PlanRefusals.AmendmentAlreadyOpen;
import org.jiedui.pairing.planning.PlanRefusals.NoAmendmentOpen;
import org.jiedui.pairing.planning.PlanRefusals.PlanAlreadyAgreed;
import org.jiedui.pairing.planning.PlanRefusals.PlanIsOver;
import org.jiedui.pairing.planning.PlanRefusals.PlanNotAgreed;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOtherSide;
import org.jiedui.pairing.planning.PlanRefusals.WrittenByTheOwnSide;
import org.jspecify.annotations.Nullable;

/**
 * What the liaisons of a pairing in force may do with a plan, by its state and by who wrote or signed the open version. The
 * state comes first: whether a version is open depends on it.
 */
enum PlanAction implements Action {
    @Named(zh = "修改", en = "edit")
    @Meaning(value = "Edit the open version; signatures given before are void", zh = "修改待签署的版本；此前的签署作废")
    REVISE("AnnualPlan_revise", By.EITHER_SIDE, PROPOSED, BEING_AMENDED),
    @Named(zh = "签署", en = "sign")
    @Meaning(value = "Sign the open version for the caller's side", zh = "代表本方签署现版本")
    SIGN("AnnualPlan_sign", By.WHO_HAS_NOT_SIGNED, PROPOSED, BEING_AMENDED),
    @Named(zh = "拒绝", en = "decline")
    @Meaning(value = "Decline the plan that the other side wrote", zh = "拒绝对方提出的计划")
    DECLINE("PlanProposal_decline", By.THE_OTHER_SIDE, PROPOSED),
    @Named(zh = "撤回", en = "withdraw")
    @Meaning(value = "Withdraw the plan that the caller's side wrote", zh = "撤回本方提出的计划")
    WITHDRAW("PlanProposal_withdraw", By.THE_WRITER, PROPOSED),
    @Named(zh = "提出变更", en = "amend")
    @Meaning(value = "Propose a changed version of the agreed plan", zh = "提出已生效计划的变更")
    AMEND("PlanAmendment_amend", By.EITHER_SIDE, AGREED),
    @Named(zh = "拒绝变更", en = "decline the amendment")
    @Meaning(value = "Decline the amendment that the other side wrote", zh = "拒绝对方提出的计划变更")
    DECLINE_AMENDMENT("PlanAmendment_decline", By.THE_OTHER_SIDE, BEING_AMENDED),
    @Named(zh = "撤回变更", en = "withdraw the amendment")
    @Meaning(value = "Withdraw the amendment that the caller's side wrote", zh = "撤回本方提出的计划变更")
    WITHDRAW_AMENDMENT("PlanAmendment_withdraw", By.THE_WRITER, BEING_AMENDED);

    private final String operationId;
    private final By by;
    private final Set<PlanState> states;

    PlanAction(String operationId, By by, PlanState... states) {
        this.operationId = operationId;
        this.by = by;
        this.states = Set.of(states);
    }

    @Override
    public String operationId() {
        return operationId;
    }

    /** @param newest the open version, or the one agreed last */
    boolean isPossible(PlanState state, PlanVersion newest, SideOfPairing side) {
        return states.contains(state) && by.refusal(newest, side) == null;
    }

    /** Throws the refusal that says why it is not possible. */
    void check(PlanState state, PlanVersion newest, SideOfPairing side, AnnualPlanId plan, int year) {
        Refusal refusal =
                states.contains(state) ? by.refusal(newest, side) : refusal(state, plan, newest.planVersion(), year);
        if (refusal != null) {
            throw refusal;
        }
    }

    private Refusal refusal(PlanState state, AnnualPlanId plan, int newest, int year) {
        boolean needsAmendment = states.equals(Set.of(BEING_AMENDED));
        return switch (state) {
            case PROPOSED -> needsAmendment ? new NoAmendmentOpen() : new PlanNotAgreed(year);
            case AGREED -> needsAmendment ? new NoAmendmentOpen() : new PlanAlreadyAgreed(year);
            case BEING_AMENDED -> this == AMEND ? AmendmentAlreadyOpen.of(plan, newest) : new PlanAlreadyAgreed(year);
            case WITHDRAWN -> new PlanIsOver(PlanStatus.WITHDRAWN, year);
            case DECLINED -> new PlanIsOver(PlanStatus.DECLINED, year);
        };
    }

    /** Which side. */
    private enum By {
        EITHER_SIDE,
        WHO_HAS_NOT_SIGNED,
        THE_WRITER,
        THE_OTHER_SIDE;

        @Nullable Refusal refusal(PlanVersion open, SideOfPairing side) {
            boolean wroteIt = side == open.proposedBy();
            return switch (this) {
                case EITHER_SIDE -> null;
                case WHO_HAS_NOT_SIGNED -> open.isSignedBy(side) ? new AlreadySigned(side, open.planVersion()) : null;
                case THE_WRITER -> wroteIt ? null : new WrittenByTheOtherSide();
                case THE_OTHER_SIDE -> wroteIt ? new WrittenByTheOwnSide() : null;
            };
        }
    }
}
