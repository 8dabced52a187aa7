package org.jiedui.pairing.relation;

import java.time.Instant;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.relation.RelationView.RelatedParty;

/** A pairing that builds on a relation, in short. */
public record BuildingPairing(
        PairingId id,
        String programme,
        PairingStatus status,
        Verification verification,
        RelatedParty leading,
        RelatedParty partner,
        Instant updatedAt) {}
