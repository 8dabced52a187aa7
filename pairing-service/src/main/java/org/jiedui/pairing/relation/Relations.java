package org.jiedui.pairing.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.kit.precondition.ExpectedVersion;

/** The relations as they are changed. */
@ApplicationScoped
class Relations implements PanacheRepositoryBase<Relation, UUID> {

    /** @throws RelationNotFound if there is none */
    Relation toChange(RelationId id, ExpectedVersion expected) {
        Relation relation = findByIdOptional(id.value()).orElseThrow(() -> new RelationNotFound(id));
        expected.check(relation.version());
        return relation;
    }
}
