package org.jiedui.activity.attendance;

import org.jiedui.events.ActivityEvent.SideAttendance;

/** How many came to an activity, by side. */
public record AttendanceTotals(SideTotals leading, SideTotals partner) {

    /**
     * What one side sent.
     *
     * @param headCount sum of the head counts that were reported
     * @param unitsWithoutHeadCount how many units are missing in that sum
     */
    public record SideTotals(int units, int headCount, int unitsWithoutHeadCount) {
        SideAttendance published() {
            return new SideAttendance(units, headCount, unitsWithoutHeadCount);
        }
    }
}
