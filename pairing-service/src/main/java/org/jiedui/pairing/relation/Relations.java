package org.jiedui.pairing.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.pairing.lifecycle.PairingId;

/** The relations as they are changed, and which pairings they are attached to. */
@ApplicationScoped
class Relations implements PanacheRepositoryBase<Relation, UUID> {

    private static final String ATTACH = """
            insert into pairing_relation (pairing_id, relation_id) values (:pairing, :relation)
            on conflict (pairing_id, relation_id) do nothing""";
    private static final String DETACH =
            "delete from pairing_relation where pairing_id = :pairing and relation_id = :relation";

    /** @throws RelationNotFound if there is none */
    Relation toChange(RelationId id, ExpectedVersion expected) {
        Relation relation = findByIdOptional(id.value()).orElseThrow(() -> new RelationNotFound(id));
        expected.check(relation.version());
        return relation;
    }

    /** Whether it was not attached before. */
    boolean attach(RelationId relation, PairingId pairing) {
        return execute(ATTACH, relation, pairing);
    }

    /** Whether it was attached before. */
    boolean detach(RelationId relation, PairingId pairing) {
        return execute(DETACH, relation, pairing);
    }

    private boolean execute(String statement, RelationId relation, PairingId pairing) {
        return getEntityManager()
                        .createNativeQuery(statement)
                        .setParameter("pairing", pairing.value())
                        .setParameter("relation", relation.value())
                        .executeUpdate()
                == 1;
    }
}
