package org.jiedui.activity.scheduling;

import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Action;
import org.jspecify.annotations.Nullable;

/** What the liaison of a side may do with an activity until it is completed. Nobody else may do any of it. */
public enum ActivityAction implements Action {
    RECORD_ATTENDANCE("Attendance_record", true, ActivityStatus.SCHEDULED),
    COMPLETE("Completion_complete", false, ActivityStatus.SCHEDULED);

    private final String operationId;
    private final boolean isForTheHost;
    private final ActivityStatus status;

    ActivityAction(String operationId, boolean isForTheHost, ActivityStatus status) {
        this.operationId = operationId;
        this.isForTheHost = isForTheHost;
        this.status = status;
    }

    @Override
    public String operationId() {
        return operationId;
    }

    /** @param host absent when all is online: then it is for either side */
    public boolean isFor(SideOfPairing side, @Nullable SideOfPairing host) {
        return !isForTheHost || host == null || side == host;
    }

    boolean isPossible(ActivityStatus present) {
        return present == status;
    }

    /** @throws ActivityAlreadyCompleted if an activity of that status does not allow it */
    public void check(ActivityStatus present) {
        if (!isPossible(present)) {
            throw new ActivityAlreadyCompleted();
        }
    }
}
