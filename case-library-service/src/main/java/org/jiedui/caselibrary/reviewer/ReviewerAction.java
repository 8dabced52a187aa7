package org.jiedui.caselibrary.reviewer;

import static org.jiedui.caselibrary.reviewer.ReviewerStatus.ACTIVE;
import static org.jiedui.caselibrary.reviewer.ReviewerStatus.RETIRED;

import org.jiedui.caselibrary.reviewer.ReviewerRefusals.ReviewerStatusForbids;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;

/** What the office that keeps a reviewer may do with the entry, by its status. Nobody else may do any of it. */
enum ReviewerAction implements Action {
    @Named(zh = "修改", en = "revise")
    @Meaning(value = "Change where the reviewer works, and on what", zh = "修改评审人的单位、岗位和专长")
    REVISE("Reviewer_revise", ACTIVE),
    @Named(zh = "退出", en = "retire")
    @Meaning(value = "Ask the reviewer for no more reviews", zh = "不再请其评审")
    RETIRE("Reviewer_retire", ACTIVE),
    @Named(zh = "恢复", en = "reinstate")
    @Meaning(value = "Ask the reviewer for reviews again", zh = "重新请其评审")
    REINSTATE("Reviewer_reinstate", RETIRED);

    private final String operationId;
    private final ReviewerStatus status;

    ReviewerAction(String operationId, ReviewerStatus status) {
        this.operationId = operationId;
        this.status = status;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    boolean isPossible(ReviewerStatus actual) {
        return status == actual;
    }

    /** @throws ReviewerStatusForbids if a reviewer of that status does not allow it */
    void check(ReviewerStatus actual) {
        if (!isPossible(actual)) {
            throw new ReviewerStatusForbids(actual, this);
        }
    }
}
