package org.jiedui.activity.attendance;

import org.jiedui.kit.problem.Refusal;

/** The activity has no such record of attendance. */
public final class AttendanceNotFound extends Refusal {
    AttendanceNotFound(AttendanceId id) {
        super(Kind.NOT_FOUND, "There is no attendance %s of this activity.".formatted(id));
    }
}
