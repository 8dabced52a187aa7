package org.jiedui.pairing.relation;

import java.time.Instant;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A relation on which a pairing builds; changes as the relation does.
 *
 * @param relation what is known of the relation
 * @param attachedAt when the relation was attached
 * @param detachedAt since when the pairing does not build on it any more; shown only with {@code updatedSince}
 * @param updatedAt when the relation was attached or detached, or what is shown of it last changed
 */
public record AttachedRelation(
        RelationView relation, Instant attachedAt, @Nullable Instant detachedAt, Instant updatedAt)
        implements Versioned {
    @Override
    public long version() {
        return relation.version();
    }

    @Override
    public String entityTag() {
        return relation.entityTag();
    }
}
