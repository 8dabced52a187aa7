package org.jiedui.activity.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * A term of a cooperation, and on which days it is in force.
 *
 * @param beginsOn absent while its beginning is not known: then any day may be in force
 * @param lastDay the day it ended, the last day of its terms or of one of its sides; absent while it is open-ended
 * @param suspensions in order
 */
public record Term(
        PairingId pairing,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate lastDay,
        List<Suspended> suspensions) {

    /** Why there is no day in force between two days, both included; empty if there is one. */
    public Optional<OutOfForce> outOfForce(LocalDate from, LocalDate to) {
        if (beginsOn != null && beginsOn.isAfter(to)) {
            return Optional.of(OutOfForce.NOT_BEGUN);
        }
        if (lastDay != null && lastDay.isBefore(from)) {
            return Optional.of(OutOfForce.ENDED);
        }
        LocalDate first = beginsOn == null || beginsOn.isBefore(from) ? from : beginsOn;
        LocalDate last = lastDay == null || lastDay.isAfter(to) ? to : lastDay;
        return isSuspendedThroughout(first, last) ? Optional.of(OutOfForce.SUSPENDED) : Optional.empty();
    }

    /** The suspension in which a day lies. */
    public Optional<Suspended> suspendedOn(LocalDate day) {
        return suspensions.stream().filter(suspension -> suspension.holds(day)).findFirst();
    }

    private boolean isSuspendedThroughout(LocalDate from, LocalDate to) {
        LocalDate day = from;
        for (Suspended suspension : suspensions) {
            if (suspension.holds(day)) {
                if (suspension.until() == null || suspension.until().isAfter(to)) {
                    return true;
                }
                day = suspension.until();
            }
        }
        return false;
    }

    /** Why a pairing is not in force; of several terms the last of these reasons tells most. */
    public enum OutOfForce {
        NOT_BEGUN,
        ENDED,
        SUSPENDED
    }

    /**
     * The days of a suspension.
     *
     * @param from the day in China on which it began
     * @param until the day on which the pairing was resumed, which is in force again; absent while suspended
     */
    public record Suspended(LocalDate from, @Nullable LocalDate until) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }
}
