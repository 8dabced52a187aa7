package org.jiedui.pairing.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingScope;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.party.PresentCode;
import org.jiedui.pairing.relation.RelationRefusals.RelationNotAttached;
import org.jiedui.pairing.relation.RelationRefusals.RelationNotFound;

/**
 * The relations, and which pairings build on them: changed as aggregates and rows, read in one statement. Their parties appear
 * as they are called today.
 */
@ApplicationScoped
class Relations implements PanacheRepositoryBase<Relation, UUID> {

    private static final String CHANGED = "greatest(r.updated_at, a.updated_at, b.updated_at)";

    /** Of a relation, as components of the record in which it stands: {@code %1$s} begins their names. */
    private static final String COLUMNS = """
            r.id as %1$sid, r.left_party_id as %1$sleft_party_id, a.code as %1$sleft_region, a.name_zh as %1$sleft_name,
              r.right_party_id as %1$sright_party_id, b.code as %1$sright_region, b.name_zh as %1$sright_name,
              r.kind as %1$sparticulars_kind, r.name as %1$sparticulars_name, r.title as %1$sparticulars_title,
              r.document_number as %1$sparticulars_document_number, r.since as %1$sparticulars_since,
              r.source as %1$sparticulars_source, r.verification as %1$sparticulars_verification,
              r.created_at as %1$screated_at, greatest(r.updated_at, a.updated_at, b.updated_at) as %1$supdated_at,
              r.version as %1$sversion""";

    private static final String FROM = """
             from relation r
            join party_designation a on a.party_id = r.left_party_id and (a.valid_to is null or a.dissolved)
            join party_designation b on b.party_id = r.right_party_id and (b.valid_to is null or b.dissolved)""";

    private static final String SELECT = "select " + COLUMNS.formatted("") + FROM + " where true";

    private static final String OF_PAIRING = """
             join pairing_relation t on t.relation_id = r.id
            where t.pairing_id = :pairing""";

    private static final String ATTACHED_CHANGED =
            "greatest(t.attached_at, t.detached_at, r.updated_at, a.updated_at, b.updated_at)";

    private static final String SELECT_ATTACHED = "select " + COLUMNS.formatted("relation_")
            + ", t.attached_at, t.detached_at, " + ATTACHED_CHANGED + " as updated_at" + FROM + OF_PAIRING;

    /** What was detached is kept, for who asks what has changed. */
    private static final String STANDS = "t.detached_at is null";

    private static final String WITH_AN_END_IN = """
            (a.code >= :first and a.code < :beyond) or (b.code >= :first and b.code < :beyond)""";

    private static final String WITH_TEXT = """
            position(lower(:text) in lower(concat_ws(' ', r.name, r.title, r.source, a.name_zh, b.name_zh))) > 0""";

    private static final String BUILDING_CHANGED = "greatest(p.updated_at, t.attached_at, t.detached_at)";

    private static final String BUILDING_ON = """
            select p.id, p.programme, p.status, p.verification, p.leading_party_id, p.leading_region, p.leading_name,
              p.partner_party_id, p.partner_region, p.partner_name, t.detached_at, %s as updated_at
            from pairing_relation t join pairing p on p.id = t.pairing_id
            where t.relation_id = :relation""".formatted(BUILDING_CHANGED);

    private final Sql sql;

    Relations(Sql sql) {
        this.sql = sql;
    }

    /** @throws RelationNotFound if there is none */
    RelationView get(RelationId id) {
        return sql.query(SELECT)
                .and("r.id = :id")
                .with("id", id)
                .first(RelationView.class)
                .orElseThrow(() -> new RelationNotFound(id));
    }

    Page<RelationView> list(RelationRegister.Filter filter, PageRequest page) {
        Query found = sql.query(SELECT)
                .andIfGiven("r.kind = :kind", filter.kind())
                .andIfGiven(
                        "position(document_key(:number) in document_key(r.document_number)) > 0",
                        filter.documentNumber())
                .andIfGiven(WITH_TEXT, filter.text());
        if (filter.region() != null) {
            RegionRange within = PresentCode.of(filter.region(), sql).range();
            found.and(WITH_AN_END_IN).with("first", within.from()).with("beyond", within.to());
        }
        return found.page(page, "r.id", CHANGED, RelationView.class, relation -> relation.id()
                .value());
    }

    /** All relations a pairing builds on, newest first; whether the caller may see the pairing is not asked here. */
    List<RelationView> attachedTo(PairingId pairing) {
        return sql.query("select " + COLUMNS.formatted("") + FROM + OF_PAIRING)
                .and(STANDS)
                .with("pairing", pairing)
                .then("order by r.id desc")
                .list(RelationView.class);
    }

    Page<AttachedRelation> attachedTo(PairingId pairing, PageRequest page) {
        return standing(sql.query(SELECT_ATTACHED), page)
                .with("pairing", pairing)
                .page(page, "r.id", ATTACHED_CHANGED, AttachedRelation.class, attached -> attached.relation()
                        .id()
                        .value());
    }

    /** @throws RelationNotAttached if the pairing does not build on it */
    AttachedRelation attached(RelationId id, PairingId pairing) {
        return sql.query(SELECT_ATTACHED)
                .with("pairing", pairing)
                .and(STANDS)
                .and("r.id = :id")
                .with("id", id)
                .first(AttachedRelation.class)
                .orElseThrow(() -> new RelationNotAttached(id, pairing));
    }

    /** The pairings in the caller's scope that build on it, newest first. */
    Page<BuildingPairing> buildingOn(RelationId relation, PageRequest page, Caller caller) {
        return standing(PairingScope.of(caller, sql.query(BUILDING_ON)), page)
                .with("relation", relation)
                .page(page, "p.id", BUILDING_CHANGED, BuildingPairing.class, pairing -> pairing.id()
                        .value());
    }

    private static Query standing(Query query, PageRequest page) {
        return page.isForChanges() ? query : query.and(STANDS);
    }

    Foundation foundationOf(PairingView pairing) {
        List<UUID> relations = sql.query("select t.relation_id from pairing_relation t where t.pairing_id = :pairing")
                .and(STANDS)
                .with("pairing", pairing.id())
                .list(UUID.class);
        return new Foundation(pairing.sides(), pairing.status(), Set.copyOf(relations));
    }

    void attach(RelationId relation, PairingId pairing, Instant now) {
        sql.query("""
                        insert into pairing_relation (relation_id, pairing_id, attached_at)
                        values (:relation, :pairing, :now)
                        on conflict (pairing_id, relation_id) do update
                        set attached_at = excluded.attached_at, detached_at = null""")
                .with("relation", relation)
                .with("pairing", pairing)
                .with("now", now)
                .execute();
    }

    void detach(RelationId relation, PairingId pairing, Instant now) {
        sql.query("""
                        update pairing_relation set detached_at = :now
                        where relation_id = :relation and pairing_id = :pairing""")
                .with("now", now)
                .with("relation", relation)
                .with("pairing", pairing)
                .execute();
    }
}
