package org.jiedui.activity.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.jiedui.activity.attendance.AttendanceRefusals.AttendanceNotFound;
import org.jiedui.activity.attendance.AttendanceRefusals.UnitAlreadyRecorded;
import org.jiedui.activity.attendance.AttendanceView.Recorder;
import org.jiedui.activity.scheduling.ActivityAction;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityScheduling;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.event.Outbox;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jspecify.annotations.Nullable;

/** Recording how many each unit sent, correcting that, and reading it. */
@ApplicationScoped
@Transactional
public class AttendanceTaking {

    private final Attendances attendances;
    private final ActivityScheduling activities;
    private final Outbox outbox;
    private final ChangeHistory history;
    private final Clock clock;

    AttendanceTaking(
            Attendances attendances, ActivityScheduling activities, Outbox outbox, ChangeHistory history, Clock clock) {
        this.attendances = attendances;
        this.activities = activities;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Records one unit. This is the busiest path of the service: three statements, and nothing that two units wait for.
     *
     * @throws ActivityNotFound if the activity is not in the caller's scope
     * @throws NotTheHost if the caller's side does not host
     * @throws UnitAlreadyRecorded if the unit was recorded before
     */
    public AttendanceView record(ActivityId activity, UnitPresence presence, Caller caller) {
        SideOfPairing side = attendances
                .findForShare(activity, caller)
                .orElseThrow(() -> new ActivityNotFound(activity))
                .admit(presence.region(), caller);
        AttendanceView attendance = new AttendanceView(
                new AttendanceId(Ids.next()),
                activity,
                presence.unit(),
                presence.region(),
                side,
                presence.headCount(),
                List.of(),
                new Recorder(caller.actingRole(), caller.unit()),
                clock.instant(),
                AttendanceView.FIRST_VERSION);
        attendances.insert(attendance);
        outbox.append(attendance.recorded());
        return attendance;
    }

    /**
     * Corrects how many a unit sent, also after completion; what was recorded before stays readable. One correction of an
     * activity at a time, so that the totals published with it are right.
     *
     * @param headCount absent when it turned out not to be known
     * @throws ActivityNotFound if the activity is not in the caller's scope
     * @throws AttendanceNotFound if it has no such record
     * @throws NotTheHost if the caller's side does not host
     * @throws org.jiedui.kit.precondition.StaleVersion if it has changed since the caller saw it
     * @throws AttendanceRefusals.HeadCountUnchanged if nothing is corrected
     */
    public AttendanceView correct(ActivityId activity, AttendanceId id, Change change, @Nullable Integer headCount) {
        String reason = change.why().requiredReason();
        HostedActivity hosted =
                attendances.findForUpdate(activity, change.caller()).orElseThrow(() -> new ActivityNotFound(activity));
        AttendanceView recorded = attendances.find(activity, id).orElseThrow(() -> new AttendanceNotFound(id));
        SideOfPairing side = hosted.sideOf(change.caller(), ActivityAction.CORRECT_ATTENDANCE);
        change.check(recorded.version());
        ActivityAction.CORRECT_ATTENDANCE.check(hosted.status());
        AttendanceView corrected = recorded.corrected(headCount, side, reason, clock.instant());
        attendances.correct(corrected);
        outbox.append(corrected.correction(attendances.totals(activity)));
        history.record(activity.value(), "attendance-corrected", change.attribution());
        return corrected;
    }

    /** @throws AttendanceNotFound if the activity has no such record */
    public AttendanceView get(ActivityId activity, AttendanceId id, Caller caller) {
        ActivityId visible = activities.get(activity, caller).id();
        return attendances.find(visible, id).orElseThrow(() -> new AttendanceNotFound(id));
    }

    public Page<AttendanceView> list(ActivityId activity, PageRequest page, Caller caller) {
        ActivityId visible = activities.get(activity, caller).id();
        return attendances.list(visible, page);
    }

    public AttendanceTotals totals(ActivityId activity, Caller caller) {
        return attendances.totals(activities.get(activity, caller).id());
    }

    /** Every unit recorded so far, as events carry it, in the order of recording. */
    @Transactional(TxType.MANDATORY)
    public List<UnitAttendance> roster(ActivityId activity) {
        return attendances.roster(activity);
    }
}
