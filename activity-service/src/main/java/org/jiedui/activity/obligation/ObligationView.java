package org.jiedui.activity.obligation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.ObligationEvent.ClosedBecause;
import org.jiedui.events.PublishedObligation;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An obligation as a caller sees it today.
 *
 * @param pairing the term that owes it, with both sides
 * @param year the year in which it is owed
 * @param ordinal number among the obligations of the same duty and period, from 1
 * @param legs the parts it is held in, two for a mutual visit, and what is missing of each
 * @param owed false once it is owed no longer; it stays in lists, so that nobody misses the change
 * @param notOwedBecause why it is owed no longer; absent while it is owed
 * @param state how far it is met as of now, in China; absent when it is not owed
 * @param planVersion the last version of the plan that has it
 * @param waiverId the waiver that is proposed or agreed for it
 */
public record ObligationView(
        ObligationId id,
        PublishedPairing pairing,
        int year,
        Duty duty,
        DutyPeriod period,
        int ordinal,
        List<Leg> legs,
        boolean owed,
        @Nullable ClosedBecause notOwedBecause,
        @Nullable ObligationState state,
        int planVersion,
        @Nullable UUID waiverId,
        long version,
        Instant updatedAt)
        implements Versioned {

    public PublishedObligation published() {
        return new PublishedObligation(
                id.value(),
                pairing,
                duty,
                period.kind(),
                period.from(),
                period.to(),
                ordinal,
                legs.size(),
                planVersion);
    }

    /** The state changes with the clock, and the names of the sides with theirs, without anybody changing the obligation. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, pairing, legs, String.valueOf(state));
    }
}
