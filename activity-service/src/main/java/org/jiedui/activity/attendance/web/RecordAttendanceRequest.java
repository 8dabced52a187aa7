package org.jiedui.activity.attendance.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jiedui.activity.attendance.UnitPresence;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jspecify.annotations.Nullable;

/**
 * One unit, known by its name within its region.
 *
 * @param headCount how many it sent; absent when it was not reported
 */
record RecordAttendanceRequest(
        @NotBlank @Size(max = 200) @NoPersonalNumbers String unit,
        @NotNull RegionCode region,
        @Min(0) @Max(100_000) @Nullable Integer headCount) {

    UnitPresence toPresence() {
        return new UnitPresence(unit, region, headCount);
    }
}
