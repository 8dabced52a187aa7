package org.jiedui.pairing.planning;

import java.util.UUID;
import org.jiedui.events.PlanEvent.PlanAgreed;
import org.jiedui.events.PlanEvent.PlanAmended;
import org.jiedui.events.PlanEvent.PlanAmendmentDeclined;
import org.jiedui.events.PlanEvent.PlanAmendmentProposed;
import org.jiedui.events.PlanEvent.PlanAmendmentWithdrawn;
import org.jiedui.events.PlanEvent.PlanDeclined;
import org.jiedui.events.PlanEvent.PlanProposed;
import org.jiedui.events.PlanEvent.PlanSigned;
import org.jiedui.events.PlanEvent.PlanWithdrawn;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingView;

/** What becomes of a plan, in the words of its events. */
record PlanAnnouncement(UUID planId, int year, PairingView pairing) {

    PlanProposed proposed(PlanVersion proposed, SideOfPairing by) {
        return new PlanProposed(planId, proposed.published(pairing, year), by);
    }

    PlanSigned signed(PlanVersion signed, SideOfPairing side) {
        return new PlanSigned(planId, pairing.published(), side, signed.planVersion());
    }

    PlanAgreed agreed(PlanVersion agreed) {
        return new PlanAgreed(planId, agreed.published(pairing, year));
    }

    PlanDeclined declined(int version, SideOfPairing side, String reason) {
        return new PlanDeclined(planId, pairing.published(), year, version, side, reason);
    }

    PlanWithdrawn withdrawn(int version, SideOfPairing side, String reason) {
        return new PlanWithdrawn(planId, pairing.published(), year, version, side, reason);
    }

    PlanAmendmentProposed amendmentProposed(PlanVersion proposed, SideOfPairing by, PlanVersion agreed) {
        return new PlanAmendmentProposed(
                planId,
                proposed.published(pairing, year),
                by,
                proposed.reasonGiven(),
                agreed.planVersion(),
                proposed.differencesFrom(agreed));
    }

    PlanAmended amended(PlanVersion amended, PlanVersion previous) {
        return new PlanAmended(
                planId,
                amended.published(pairing, year),
                amended.reasonGiven(),
                previous.planVersion(),
                amended.differencesFrom(previous));
    }

    PlanAmendmentDeclined amendmentDeclined(int version, SideOfPairing side, String reason) {
        return new PlanAmendmentDeclined(planId, pairing.published(), version, side, reason);
    }

    PlanAmendmentWithdrawn amendmentWithdrawn(int version, SideOfPairing side, String reason) {
        return new PlanAmendmentWithdrawn(planId, pairing.published(), version, side, reason);
    }
}
