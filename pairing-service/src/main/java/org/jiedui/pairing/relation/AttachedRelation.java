package org.jiedui.pairing.relation;

import java.time.Instant;
import org.jiedui.kit.precondition.Versioned;

/**
 * A relation on which a pairing builds; changes as the relation does.
 *
 * @param updatedAt when the relation was attached, or what is shown of it last changed
 */
public record AttachedRelation(RelationView relation, Instant attachedAt, Instant updatedAt) implements Versioned {
    @Override
    public long version() {
        return relation.version();
    }

    @Override
    public String entityTag() {
        return relation.entityTag();
    }
}
