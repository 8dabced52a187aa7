package org.jiedui.activity.obligation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.precondition.Versioned;

/**
 * An obligation as a caller sees it today.
 *
 * @param ordinal which one of its period, from 1
 * @param legs in how many parts it is held; 2 for a mutual visit
 * @param heldLegs the parts held so far
 * @param state as of today in China
 * @param owed false once an amendment no longer has it; it is then shown because something is planned or held for it
 * @param planVersion the last version of the plan that has it
 */
public record ObligationView(
        ObligationId id,
        PairingId pairingId,
        int year,
        Duty duty,
        DutyPeriod period,
        int ordinal,
        int legs,
        List<HeldLeg> heldLegs,
        ObligationState state,
        boolean owed,
        int planVersion,
        long version,
        Instant updatedAt)
        implements Versioned {

    /** The state changes at midnight without anybody changing the obligation, so it is part of the tag. */
    @Override
    public String entityTag() {
        return version + "-" + state;
    }

    /**
     * A part that was held.
     *
     * @param leg which part, from 1
     */
    public record HeldLeg(int leg, UUID activityId, LocalDate heldOn) {}
}
