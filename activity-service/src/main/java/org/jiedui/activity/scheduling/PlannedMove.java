package org.jiedui.activity.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.activity.session.Times;

/** An activity without sessions that both sides move to another day. */
public record PlannedMove(ActivityId activity, LocalDate to, String reason) {

    TimeProposal agreed(Instant now) {
        return new TimeProposal(null, Times.on(to), reason, null, now);
    }
}
