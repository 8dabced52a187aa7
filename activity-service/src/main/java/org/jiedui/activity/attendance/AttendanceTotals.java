package org.jiedui.activity.attendance;

import org.jiedui.events.ActivityEvent.SideAttendance;

/**
 * How many came to an activity, by side.
 *
 * @param leading what the leading side sent
 * @param partner what the partner side sent
 */
public record AttendanceTotals(SideTotals leading, SideTotals partner) {

    /**
     * What one side sent.
     *
     * @param units how many units came
     * @param headCount sum of the head counts that were reported
     * @param unitsWithoutHeadCount how many units are missing in that sum
     */
    public record SideTotals(int units, int headCount, int unitsWithoutHeadCount) {
        SideAttendance published() {
            return new SideAttendance(units, headCount, unitsWithoutHeadCount);
        }
    }
}
