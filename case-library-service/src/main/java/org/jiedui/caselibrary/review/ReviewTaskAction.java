package org.jiedui.caselibrary.review;

import java.util.Set;
import org.jiedui.caselibrary.review.ReviewRefusals.NotForThisActor;
import org.jiedui.caselibrary.review.ReviewRefusals.TaskStatusForbids;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.kit.action.Action;

/**
 * What may be done with a review task that is assigned, while its version of the case is in review; by whom. Nobody else may do
 * any of it, and nothing else is ever done with a task: what was submitted stays.
 */
enum ReviewTaskAction implements Action {
    @Named(zh = "提交评审", en = "submit")
    @Meaning(value = "Submit scores and remarks, which stay as they are", zh = "提交评分和意见，提交后不再更改")
    SUBMIT("ReviewTask_submit", ReviewActor.REVIEWER),
    @Named(zh = "谢绝", en = "decline")
    @Meaning(value = "Decline to review it", zh = "谢绝评审")
    DECLINE("ReviewTask_decline", ReviewActor.REVIEWER),
    @Named(zh = "收回", en = "take back")
    @Meaning(value = "Take the task back, to give it to another", zh = "收回任务，另请他人")
    TAKE_BACK("ReviewTask_takeBack", ReviewActor.OFFICE);

    private final String operationId;
    private final ReviewActor actor;

    ReviewTaskAction(String operationId, ReviewActor actor) {
        this.operationId = operationId;
        this.actor = actor;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    boolean isFor(Set<ReviewActor> caller) {
        return caller.contains(actor);
    }

    boolean isPossible(ReviewTaskStatus status) {
        return status == ReviewTaskStatus.ASSIGNED;
    }

    /** @throws NotForThisActor if the caller is not who may do it */
    void checkIsFor(Set<ReviewActor> caller) {
        if (!isFor(caller)) {
            throw new NotForThisActor(actor);
        }
    }

    /** @throws TaskStatusForbids if a task of that status does not allow it */
    void check(ReviewTaskStatus status) {
        if (!isPossible(status)) {
            throw new TaskStatusForbids(status, this);
        }
    }
}
