package org.jiedui.activity.scheduling;

import org.jiedui.kit.problem.Refusal;

/** There is no such activity in the caller's scope. */
public final class ActivityNotFound extends Refusal {
    public ActivityNotFound(ActivityId id) {
        super(Kind.NOT_FOUND, "There is no activity %s.".formatted(id));
    }
}
