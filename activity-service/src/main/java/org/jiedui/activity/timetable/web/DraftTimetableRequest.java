package org.jiedui.activity.timetable.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.timetable.Asked;
import org.jiedui.kit.text.NoRepeats;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * For which year dates are to be proposed.
 *
 * @param pairing id of the pairing
 * @param year the year whose dates are proposed
 * @param wishes how the dates should lie
 * @param pins dates that are given
 */
record DraftTimetableRequest(
        @NotNull PairingId pairing,
        @Schema(required = true) @Min(2000) @Max(2100) int year,
        @Valid @Nullable WishesRequest wishes,
        @Size(max = 400) @NoRepeats @Nullable List<@NotNull @Valid PinRequest> pins) {

    Asked toAsked() {
        return new Asked(
                Objects.requireNonNullElse(wishes, WishesRequest.NONE).toWishes(),
                Objects.requireNonNullElse(pins, List.<PinRequest>of()).stream()
                        .map(PinRequest::toLegDate)
                        .toList());
    }
}
