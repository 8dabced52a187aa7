package org.jiedui.activity.scheduling;

import java.util.List;
import java.util.UUID;
import org.jiedui.activity.discharge.Redeclared;
import org.jiedui.activity.session.FormerTimes;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent.ActivityAmended;
import org.jiedui.events.ActivityEvent.ActivityCancelled;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.ActivityDischargesChanged;
import org.jiedui.events.ActivityEvent.ActivityPlanned;
import org.jiedui.events.ActivityEvent.ActivityRescheduled;
import org.jiedui.events.ActivityEvent.ActivityScheduled;
import org.jiedui.events.ActivityEvent.ActivityTimesDeclined;
import org.jiedui.events.ActivityEvent.ActivityTimesProposed;
import org.jiedui.events.ActivityEvent.ActivityTimesWithdrawn;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/** What every event of an activity says of it, and the events that say more. */
record Announcement(
        UUID id, String number, PublishedPairing pairing, Hosting hosting, Times times, boolean recordedAfterTheFact) {

    ActivityPlanned planned(List<Discharge> discharges) {
        return new ActivityPlanned(id, number, pairing, times.firstDay(), discharges);
    }

    ActivityScheduled scheduled(Redeclared legs) {
        return new ActivityScheduled(
                id,
                number,
                pairing,
                hosting.hostRegion(),
                hosting.mode(),
                times.publishedSessions(),
                legs.discharges(),
                legs.freed(),
                recordedAfterTheFact);
    }

    ActivityTimesProposed proposed(SideOfPairing side, TimeProposal proposal) {
        return new ActivityTimesProposed(id, pairing, side, proposal.times().published(), proposal.reason());
    }

    ActivityTimesDeclined timesDeclined(SideOfPairing side, String reason) {
        return new ActivityTimesDeclined(id, pairing, side, reason);
    }

    ActivityTimesWithdrawn timesWithdrawn(SideOfPairing side, @Nullable String reason) {
        return new ActivityTimesWithdrawn(id, pairing, side, reason);
    }

    ActivityRescheduled rescheduled(FormerTimes former, Redeclared legs) {
        return new ActivityRescheduled(
                id,
                number,
                pairing,
                former.proposedBy(),
                former.reason(),
                former.times().published(),
                times.published(),
                legs.discharges(),
                legs.freed());
    }

    ActivityDischargesChanged dischargesChanged(SideOfPairing side, Redeclared legs) {
        return new ActivityDischargesChanged(id, number, pairing, side, legs.discharges(), legs.freed());
    }

    ActivityCancelled cancelled(Cancellation cancellation) {
        return new ActivityCancelled(
                id, number, pairing, cancellation.by(), cancellation.reason(), cancellation.freed());
    }

    ActivityCompleted completed(
            Result result, List<UnitAttendance> attendance, List<Discharge> discharges, @Nullable String source) {
        return new ActivityCompleted(
                id,
                number,
                pairing,
                hosting.hostRegion(),
                hosting.mode(),
                times.publishedSessions(),
                attendance,
                result.outcome(),
                result.practices(),
                discharges,
                result.materials(),
                source,
                recordedAfterTheFact);
    }

    ActivityAmended amended(SideOfPairing side, Amendment amendment) {
        return new ActivityAmended(
                id, number, pairing, side, amendment.reason(), amendment.outcome(), amendment.materials());
    }
}
