package org.jiedui.caselibrary.lifecycle;

import static org.jiedui.caselibrary.lifecycle.CaseActor.AUTHOR;
import static org.jiedui.caselibrary.lifecycle.CaseActor.GATE;
import static org.jiedui.caselibrary.lifecycle.CaseActor.OFFICE;
import static org.jiedui.caselibrary.lifecycle.CaseActor.OTHER_SIDE;
import static org.jiedui.caselibrary.lifecycle.CaseStatus.APPROVED;
import static org.jiedui.caselibrary.lifecycle.CaseStatus.DRAFT;
import static org.jiedui.caselibrary.lifecycle.CaseStatus.IN_REVIEW;
import static org.jiedui.caselibrary.lifecycle.CaseStatus.PUBLISHED;
import static org.jiedui.caselibrary.lifecycle.CaseStatus.REJECTED;
import static org.jiedui.caselibrary.lifecycle.CaseStatus.RETURNED;
import static org.jiedui.caselibrary.lifecycle.CaseStatus.SUBMITTED;

import java.util.Set;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.CaseStatusForbids;
import org.jiedui.caselibrary.lifecycle.CaseRefusals.NotForThisCaller;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;

/** What may be done with a case: by whom, and in which status (C-3). Nobody else may do any of it. */
enum CaseAction implements Action {
    @Named(zh = "修改", en = "be edited")
    EDIT("CaseWriting_edit", AUTHOR, DRAFT, RETURNED, PUBLISHED),
    @Named(zh = "报送", en = "be submitted")
    SUBMIT("CaseWriting_submit", AUTHOR, DRAFT, RETURNED),
    @Named(zh = "另起修改稿", en = "be revised into a new case")
    REVISE("CaseWriting_revise", AUTHOR, REJECTED),
    @Named(zh = "同意", en = "be consented to")
    CONSENT("CaseConsent_consent", AUTHOR, DRAFT, RETURNED, SUBMITTED, IN_REVIEW, APPROVED, PUBLISHED),
    @Named(zh = "放弃署名", en = "be released")
    RELEASE("CaseConsent_release", OTHER_SIDE, SUBMITTED, RETURNED, IN_REVIEW, APPROVED),
    @Named(zh = "拒绝", en = "be refused")
    REFUSE("CaseConsent_refuse", OTHER_SIDE, SUBMITTED, RETURNED, IN_REVIEW, APPROVED),
    @Named(zh = "通过关口", en = "pass a gate")
    PASS_GATE("CaseGate_pass", GATE, SUBMITTED),
    @Named(zh = "由关口退回", en = "be returned by a gate")
    RETURN_AT_GATE("CaseGate_returnToAuthors", GATE, SUBMITTED),
    @Named(zh = "由关口否决", en = "be rejected by a gate")
    REJECT_AT_GATE("CaseGate_reject", GATE, SUBMITTED),
    @Named(zh = "评定", en = "be decided on")
    DECIDE("CaseDecision_decide", OFFICE, IN_REVIEW),
    @Named(zh = "退回修改", en = "be returned by its office")
    RETURN("CasePublishing_returnToAuthors", OFFICE, SUBMITTED, APPROVED),
    @Named(zh = "发布", en = "be published")
    PUBLISH("CasePublishing_publish", OFFICE, APPROVED),
    @Named(zh = "发布更正", en = "have a correction published")
    CORRECT("CasePublishing_correct", OFFICE, PUBLISHED),
    @Named(zh = "撤回", en = "be withdrawn")
    WITHDRAW("CasePublishing_withdraw", OFFICE, PUBLISHED);

    private final String operationId;
    private final CaseActor actor;
    private final Set<CaseStatus> statuses;

    CaseAction(String operationId, CaseActor actor, CaseStatus... statuses) {
        this.operationId = operationId;
        this.actor = actor;
        this.statuses = Set.of(statuses);
    }

    @Override
    public String operationId() {
        return operationId;
    }

    CaseActor actor() {
        return actor;
    }

    boolean isFor(Set<CaseActor> caller) {
        return caller.contains(actor);
    }

    boolean isPossible(CaseStatus status) {
        return statuses.contains(status);
    }

    /** @throws NotForThisCaller if the caller is not who may do it */
    void checkIsFor(Set<CaseActor> caller) {
        if (!isFor(caller)) {
            throw new NotForThisCaller(actor);
        }
    }

    /** @throws CaseStatusForbids if a case of that status does not allow it */
    void check(CaseStatus status) {
        if (!isPossible(status)) {
            throw new CaseStatusForbids(status, this);
        }
    }
}
