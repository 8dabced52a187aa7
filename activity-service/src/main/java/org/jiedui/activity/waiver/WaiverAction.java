package org.jiedui.activity.waiver;

import org.jiedui.activity.waiver.WaiverRefusals.ForTheOtherSide;
import org.jiedui.activity.waiver.WaiverRefusals.WaiverStatusForbids;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Action;

/** What the liaisons of the two sides may do with a waiver while it is proposed. Nobody else may do any of it. */
enum WaiverAction implements Action {
    @Named(zh = "同意", en = "agree")
    @Meaning(value = "Agree that the obligation need not be met", zh = "同意该任务免办")
    AGREE("Waiver_agree", false),
    @Named(zh = "不同意", en = "decline")
    @Meaning(value = "Decline; the obligation stays owed", zh = "不同意免办，任务仍须完成")
    DECLINE("Waiver_decline", false),
    @Named(zh = "撤回", en = "withdraw")
    @Meaning(value = "Withdraw what the caller's side proposed", zh = "撤回本方提出的免办")
    WITHDRAW("Waiver_withdraw", true);

    private final String operationId;
    private final boolean isForTheProposer;

    WaiverAction(String operationId, boolean isForTheProposer) {
        this.operationId = operationId;
        this.isForTheProposer = isForTheProposer;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    boolean isFor(SideOfPairing side, SideOfPairing proposer) {
        return isForTheProposer == (side == proposer);
    }

    /** @throws ForTheOtherSide if it is the other side's to do */
    void checkIsFor(SideOfPairing side, SideOfPairing proposer) {
        if (!isFor(side, proposer)) {
            throw new ForTheOtherSide();
        }
    }

    /** @param needed whether its obligation is owed and not held yet: nothing else is waived */
    boolean isPossible(WaiverStatus status, boolean needed) {
        return isPossible(status) && (needed || this != AGREE);
    }

    private static boolean isPossible(WaiverStatus status) {
        return status == WaiverStatus.PROPOSED;
    }

    /** @throws WaiverStatusForbids if a waiver of that status does not allow it */
    void check(WaiverStatus status) {
        if (!isPossible(status)) {
            throw new WaiverStatusForbids(status, this);
        }
    }
}
