package org.jiedui.activity.attendance;

import java.time.Instant;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.events.ActivityEvent.AttendanceRecorded;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of one unit at one activity: an aggregate of its own, so that units recorded in parallel do not wait
 * for each other. It is never changed.
 *
 * @param side the side the unit came with
 * @param headCount absent when it was not reported
 * @param updatedAt when it was recorded
 */
public record AttendanceView(
        AttendanceId id,
        ActivityId activityId,
        String unit,
        RegionCode region,
        SideOfPairing side,
        @Nullable Integer headCount,
        Recorder recordedBy,
        Instant updatedAt,
        long version)
        implements Versioned {

    static final long ONLY_VERSION = 1;

    AttendanceRecorded recorded() {
        return new AttendanceRecorded(
                id.value(), activityId.value(), new UnitAttendance(unit, region.value(), headCount));
    }

    /** A role in a unit, never a person. */
    public record Recorder(String role, @Nullable String unit) {}
}
