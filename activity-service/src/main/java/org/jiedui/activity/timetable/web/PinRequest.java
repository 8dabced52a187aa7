package org.jiedui.activity.timetable.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.timetable.LegDate;
import org.jiedui.kit.text.SensibleDate;

/**
 * A date that is given, around which the others are arranged.
 *
 * @param obligation id of the obligation
 * @param leg number of the leg of the obligation, from 1
 * @param on the day that is given
 */
record PinRequest(
        @NotNull ObligationId obligation,
        @Schema(required = true) @Min(1) @Max(9) int leg,
        @NotNull @SensibleDate LocalDate on) {

    LegDate toLegDate() {
        return new LegDate(obligation, leg, on, true);
    }
}
