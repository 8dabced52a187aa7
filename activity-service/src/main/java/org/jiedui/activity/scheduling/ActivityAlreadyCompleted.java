package org.jiedui.activity.scheduling;

import org.jiedui.kit.problem.Refusal;

/** A completed activity is told and circulated; nothing is added to it any more. */
public final class ActivityAlreadyCompleted extends Refusal {
    ActivityAlreadyCompleted() {
        super(Kind.CONFLICT, "The activity is already completed.");
    }
}
