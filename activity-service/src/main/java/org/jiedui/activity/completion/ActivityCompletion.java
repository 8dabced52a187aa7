package org.jiedui.activity.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jiedui.activity.attendance.AttendanceTaking;
import org.jiedui.activity.completion.CompletionRefusals.NoAttendanceRecorded;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.ActivityPreparing;
import org.jiedui.activity.scheduling.ActivityScheduling;
import org.jiedui.activity.scheduling.ActivityView;
import org.jiedui.activity.scheduling.Result;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.kit.precondition.Change;

/** Completing an exchange that was held: once, with everything that was recorded of it until then. */
@ApplicationScoped
@Transactional
public class ActivityCompletion {

    private final ActivityScheduling activities;
    private final ActivityPreparing preparing;
    private final AttendanceTaking attendance;
    private final Practices practices;

    ActivityCompletion(
            ActivityScheduling activities,
            ActivityPreparing preparing,
            AttendanceTaking attendance,
            Practices practices) {
        this.activities = activities;
        this.preparing = preparing;
        this.attendance = attendance;
        this.practices = practices;
    }

    /**
     * Completes it for either side.
     *
     * @throws NoAttendanceRecorded if no unit is recorded
     * @throws org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted if it was completed before
     * @throws org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet if it is not over
     */
    public ActivityView complete(ActivityId id, Change change, CompletionReport report) {
        ActivityView activity = activities.findCompletableForUpdate(id, change);
        List<UnitAttendance> roster = attendance.roster(id);
        if (roster.isEmpty()) {
            throw new NoAttendanceRecorded();
        }
        Result result = new Result(
                report.outcome(), report.materials(), practices.named(activity.pairing(), report.practices()));
        return activities.complete(activity, result, roster, change);
    }

    /**
     * Corrects outcome and materials for either side; the practices stay as they were named.
     *
     * @throws org.jiedui.activity.scheduling.SchedulingRefusals.ActivityStatusForbids if it is not completed
     */
    public ActivityView amend(ActivityId id, Change change, CompletionReport corrected) {
        return preparing.amend(id, change, corrected.outcome(), corrected.materials());
    }
}
