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
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;

/** What may be done with a case: by whom, and in which status (C-3). Nobody else may do any of it. */
enum CaseAction implements Action {
    @Named(zh = "修改", en = "edit")
    @Meaning(value = "Write or change the case", zh = "编写或修改案例")
    EDIT("CaseWriting_edit", AUTHOR, DRAFT, RETURNED, PUBLISHED),
    @Named(zh = "报送", en = "submit")
    @Meaning(value = "Submit the case, which consents to that version", zh = "报送案例，即同意该版本")
    SUBMIT("CaseWriting_submit", AUTHOR, DRAFT, RETURNED),
    @Named(zh = "另起修改稿", en = "revise into a new case")
    @Meaning(value = "Make a new case of a rejected one", zh = "将未通过的案例修改为新的案例")
    REVISE("CaseWriting_revise", AUTHOR, REJECTED),
    @Named(zh = "同意", en = "consent")
    @Meaning(value = "Consent to the present version for the caller's side", zh = "代表本方同意现版本")
    CONSENT("CaseConsent_consent", AUTHOR, DRAFT, RETURNED, SUBMITTED, IN_REVIEW, APPROVED, PUBLISHED),
    @Named(zh = "放弃署名", en = "release")
    @Meaning(
            value = "Give up the part of the caller's side; the case becomes the other side's own",
            zh = "放弃署名，案例归另一方单独所有")
    RELEASE("CaseConsent_release", OTHER_SIDE, SUBMITTED, RETURNED, IN_REVIEW, APPROVED),
    @Named(zh = "拒绝", en = "refuse")
    @Meaning(value = "Refuse the publication of the joint case, for a reason", zh = "拒绝发布双方的案例，须说明理由")
    REFUSE("CaseConsent_refuse", OTHER_SIDE, SUBMITTED, RETURNED, IN_REVIEW, APPROVED),
    @Named(zh = "通过关口", en = "pass the gate")
    @Meaning(value = "Let it pass to the next gate or to its review", zh = "审核通过，进入下一关口或评审")
    PASS_GATE("CaseGate_pass", GATE, SUBMITTED),
    @Named(zh = "由关口退回", en = "return at the gate")
    @Meaning(value = "Return it from the gate to its authors", zh = "由审核关口退回作者修改")
    RETURN_AT_GATE("CaseGate_returnToAuthors", GATE, SUBMITTED),
    @Named(zh = "由关口否决", en = "reject at the gate")
    @Meaning(value = "Reject it at the gate", zh = "由审核关口否决")
    REJECT_AT_GATE("CaseGate_reject", GATE, SUBMITTED),
    @Named(zh = "评定", en = "decide")
    @Meaning(value = "Approve, reject or return it for the office", zh = "由主办机构评定")
    DECIDE("CaseDecision_decide", OFFICE, IN_REVIEW),
    @Named(zh = "退回修改", en = "return")
    @Meaning(value = "Return it from the office to its authors", zh = "由主办机构退回作者修改")
    RETURN("CasePublishing_returnToAuthors", OFFICE, SUBMITTED, APPROVED),
    @Named(zh = "发布", en = "publish")
    @Meaning(value = "Publish the case", zh = "发布案例")
    PUBLISH("CasePublishing_publish", OFFICE, APPROVED),
    @Named(zh = "发布更正", en = "publish a correction")
    @Meaning(value = "Publish a corrected version of it", zh = "发布已发布案例的更正版本")
    CORRECT("CasePublishing_correct", OFFICE, PUBLISHED),
    @Named(zh = "撤回", en = "withdraw")
    @Meaning(value = "Withdraw the published case, for a reason", zh = "撤回已发布的案例，须说明理由")
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
