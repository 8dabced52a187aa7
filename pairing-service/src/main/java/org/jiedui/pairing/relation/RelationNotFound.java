package org.jiedui.pairing.relation;

import org.jiedui.kit.problem.Refusal;

/** There is no such relation. */
public final class RelationNotFound extends Refusal {
    RelationNotFound(RelationId id) {
        super(Kind.NOT_FOUND, "There is no relation %s.".formatted(id));
    }
}
