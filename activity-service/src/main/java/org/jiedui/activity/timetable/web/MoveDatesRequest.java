package org.jiedui.activity.timetable.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.timetable.LegDate;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.kit.text.SensibleDate;

/**
 * Other dates for some parts of obligations; all at once, so that two may change places.
 *
 * @param dates the dates as they should be
 */
record MoveDatesRequest(
        @NotNull @Size(min = 1, max = 400) @NoRepeats List<@NotNull @Valid DateRequest> dates) {

    List<LegDate> toLegDates() {
        return dates.stream().map(DateRequest::toLegDate).toList();
    }

    /**
     * A date.
     *
     * @param obligation id of the obligation
     * @param leg number of the leg of the obligation, from 1
     * @param on the day in China
     * @param pinned whether it stays there whatever else is arranged
     */
    record DateRequest(
            @NotNull ObligationId obligation,
            @Schema(required = true) @Min(1) @Max(9) int leg,
            @NotNull @SensibleDate LocalDate on,
            @Schema(required = true) boolean pinned) {

        LegDate toLegDate() {
            return new LegDate(obligation, leg, on, pinned);
        }
    }
}
