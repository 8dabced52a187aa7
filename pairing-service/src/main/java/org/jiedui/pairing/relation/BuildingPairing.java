package org.jiedui.pairing.relation;

import java.time.Instant;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.relation.RelationView.RelatedParty;
import org.jspecify.annotations.Nullable;

/**
 * A pairing that builds on a relation, in short.
 *
 * @param status where the pairing stands
 * @param detachedAt since when it does not any more; shown only with {@code updatedSince}
 * @param updatedAt when the relation was attached or detached, or the pairing last changed
 */
public record BuildingPairing(
        PairingId id,
        String programme,
        PairingStatus status,
        Verification verification,
        RelatedParty leading,
        RelatedParty partner,
        @Nullable Instant detachedAt,
        Instant updatedAt) {}
