package org.jiedui.pairing.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.pairing.relation.RelationRefusals.RelationNotFound;

/** The relations as they are changed. */
@ApplicationScoped
class Relations implements PanacheRepositoryBase<Relation, UUID> {

    /** @throws RelationNotFound if there is none */
    Relation get(RelationId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new RelationNotFound(id));
    }
}
