package org.jiedui.activity.calendar.closure.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.activity.calendar.closure.ClosureContent;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/**
 * @param unit the unit that can hold nothing; absent: the whole side
 * @param firstDay first day, in China, of the closure
 * @param lastDay last day of the closure, included
 */
record AddClosureRequest(
        @NotNull RegionCode region,
        @Size(max = 100) @NoPersonalNumbers @Nullable String unit,
        @NotNull @SensibleDate LocalDate firstDay,
        @NotNull @SensibleDate LocalDate lastDay,
        @NotBlank @Size(max = 100) @NoPersonalNumbers String reason) {

    ClosureContent toContent() {
        return new ClosureContent(unit, firstDay, lastDay, reason);
    }
}
