package org.jiedui.activity.discharge;

import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Refusal;

/** The yearly batch of cases is a deliverable: published cases discharge it, no activity does. */
public final class DutyIsNoMeeting extends Refusal {
    DutyIsNoMeeting(Duty duty) {
        super(Kind.UNPROCESSABLE, "%s is discharged by published cases, not by a meeting.".formatted(duty));
    }
}
