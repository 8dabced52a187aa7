package org.jiedui.pairing.counterpart;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A counterpart as a caller sees it.
 *
 * @param role whether it is the lead unit or a liaison post
 * @param post title of the post; absent for a lead unit
 * @param from first day, in China, on which it answers for the side
 * @param until last day; absent while it stands; the day before {@code from} when it was replaced before it began
 * @param document the document by which it was named
 * @param endReason why it was replaced or dismissed
 * @param replaces the counterpart in whose place it came
 * @param actions the operations this caller may ask for now
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
        @Offered List<String> actions,
        @JsonIgnore Sides sides,
        @JsonIgnore PairingStatus pairingStatus,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, actions);
    }

    /** The same, with what this caller may do. */
    CounterpartView offeredTo(Caller caller) {
        boolean isOwn = sides.spokenForBy(caller).equals(Optional.of(side));
        return Actions.offer(
                this,
                CounterpartAction.values(),
                action -> isOwn && action.isPossible(role, until == null, pairingStatus));
    }

    boolean isInOffice(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
