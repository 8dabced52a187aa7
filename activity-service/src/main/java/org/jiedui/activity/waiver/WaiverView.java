package org.jiedui.activity.waiver;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as a caller sees it, with the obligation it is about.
 *
 * @param ordinal number among the obligations of the same duty and period, from 1
 * @param status where it stands
 * @param proposedBy the side that proposed it
 * @param needed whether its obligation is owed and not held yet
 * @param actions the operations this caller may ask for now
 */
public record WaiverView(
        WaiverId id,
        ObligationId obligationId,
        PublishedPairing pairing,
        Duty duty,
        DutyPeriod period,
        int ordinal,
        WaiverStatus status,
        SideOfPairing proposedBy,
        String reason,
        @Nullable String document,
        Instant createdAt,
        Instant updatedAt,
        @JsonIgnore boolean needed,
        @Offered List<String> actions,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, pairing, actions);
    }

    /** The same, with what this caller may do. */
    WaiverView offeredTo(Caller caller) {
        return Sides.of(pairing)
                .spokenForBy(caller)
                .map(side -> Actions.offer(
                        this,
                        WaiverAction.values(),
                        action -> action.isFor(side, proposedBy) && action.isPossible(status, needed)))
                .orElse(this);
    }
}
