package org.jiedui.activity.completion;

import org.jiedui.kit.problem.Refusal;

/** Nothing is completed of which nobody has recorded who came. */
public final class NoAttendanceRecorded extends Refusal {
    NoAttendanceRecorded() {
        super(Kind.UNPROCESSABLE, "Record the attendance of at least one unit first.");
    }
}
