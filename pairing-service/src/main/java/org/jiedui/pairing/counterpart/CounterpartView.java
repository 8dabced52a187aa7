package org.jiedui.pairing.counterpart;

import java.time.Instant;
import java.time.LocalDate;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A counterpart as a caller sees it.
 *
 * @param post absent for a lead unit
 * @param until last day; absent while it stands; the day before {@code from} when it was replaced before it began
 * @param document by which it was named
 * @param endReason why it was replaced or dismissed
 * @param replaces the counterpart in whose place it came
 */
public record CounterpartView(
        CounterpartId id,
        SideOfPairing side,
        CounterpartRole role,
        String unit,
        @Nullable String post,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String document,
        @Nullable String endReason,
        @Nullable CounterpartId replaces,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    boolean isInOffice(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
