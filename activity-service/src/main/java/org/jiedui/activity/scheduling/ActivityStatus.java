package org.jiedui.activity.scheduling;

import java.util.Set;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;

/** Where an activity stands. The table of what may follow is here and nowhere else. */
public enum ActivityStatus {
    /** It has its sessions; attendance is recorded while it stands here. */
    SCHEDULED,
    COMPLETED;

    private Set<ActivityStatus> next() {
        return switch (this) {
            case SCHEDULED -> Set.of(COMPLETED);
            case COMPLETED -> Set.of();
        };
    }

    /** @throws ActivityAlreadyCompleted if an activity of this status does not go to the other */
    ActivityStatus to(ActivityStatus target) {
        if (!next().contains(target)) {
            throw new ActivityAlreadyCompleted();
        }
        return target;
    }

    /** @throws ActivityAlreadyCompleted if nothing can be added to an activity of this status */
    public void checkOpen() {
        if (next().isEmpty()) {
            throw new ActivityAlreadyCompleted();
        }
    }
}
