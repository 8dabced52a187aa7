package org.jiedui.activity.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedui.activity.attendance.AttendanceRefusals.HeadCountUnchanged;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.events.ActivityEvent.AttendanceCorrected;
import org.jiedui.events.ActivityEvent.AttendanceRecorded;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded of one unit at one activity: an aggregate of its own, so that units recorded in parallel do not wait
 * for each other.
 *
 * @param activityId id of the activity
 * @param side the side the unit came with
 * @param headCount how many it sent; absent when it was not reported
 * @param formerCounts the head counts it had before they were corrected, oldest first
 * @param recordedBy which post recorded it, or corrected it last
 * @param updatedAt when it was recorded, or last corrected
 */
public record AttendanceView(
        AttendanceId id,
        ActivityId activityId,
        String unit,
        RegionCode region,
        SideOfPairing side,
        @Nullable Integer headCount,
        List<FormerCount> formerCounts,
        Recorder recordedBy,
        Instant updatedAt,
        long version)
        implements Versioned {

    static final long FIRST_VERSION = 1;

    AttendanceRecorded recorded() {
        return new AttendanceRecorded(id.value(), activityId.value(), presence());
    }

    /** @throws HeadCountUnchanged if it is the same */
    AttendanceView corrected(@Nullable Integer other, SideOfPairing by, String reason, Instant now) {
        if (Objects.equals(headCount, other)) {
            throw new HeadCountUnchanged();
        }
        FormerCount former = new FormerCount(headCount, by, reason, now);
        return new AttendanceView(
                id,
                activityId,
                unit,
                region,
                side,
                other,
                Stream.concat(formerCounts.stream(), Stream.of(former)).toList(),
                recordedBy,
                now,
                version + 1);
    }

    /** What is published of the last correction. */
    AttendanceCorrected correction(AttendanceTotals totals) {
        FormerCount former = formerCounts.getLast();
        return new AttendanceCorrected(
                activityId.value(),
                id.value(),
                former.correctedBy(),
                former.reason(),
                presence(),
                former.headCount(),
                totals.leading().published(),
                totals.partner().published());
    }

    private UnitAttendance presence() {
        return new UnitAttendance(unit, region.value(), headCount);
    }

    /**
     * A role in a unit, never a person.
     *
     * @param role the role by which it was recorded
     */
    public record Recorder(String role, @Nullable String unit) {}
}
