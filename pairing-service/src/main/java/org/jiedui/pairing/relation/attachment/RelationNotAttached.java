package org.jiedui.pairing.relation.attachment;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.relation.RelationId;

/** The pairing does not build on this relation. */
public final class RelationNotAttached extends Refusal {
    RelationNotAttached(RelationId relation, PairingId pairing) {
        super(Kind.NOT_FOUND, "The relation %s is not attached to the pairing %s.".formatted(relation, pairing));
    }
}
