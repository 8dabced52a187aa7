package org.jiedui.pairing.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.relation.RelationView.RelatedParty;

/** Which pairings build on which relations, as rows. */
@ApplicationScoped
class Foundations {

    private static final String RELATIONS = "select relation_id from pairing_relation where pairing_id = ?";
    private static final String ATTACH =
            "insert into pairing_relation (relation_id, pairing_id, attached_at) values (?, ?, ?)";
    private static final String DETACH = "delete from pairing_relation where relation_id = ? and pairing_id = ?";

    /** Pairings as the caller sees them: with a side within its scope; of those never put to the sides only what was drafted there. */
    private static final String BUILDING_ON = """
            select p.id, p.programme, p.status, p.verification, p.leading_party_id, p.leading_region, p.leading_name,
              p.partner_party_id, p.partner_region, p.partner_name, p.updated_at
            from pairing_relation r join pairing p on p.id = r.pairing_id
            where r.relation_id = ?
            and ((p.leading_region >= ? and p.leading_region < ?) or (p.partner_region >= ? and p.partner_region < ?))
            and (p.answer_by is not null or (coalesce(p.drafted_by, '') >= ? and coalesce(p.drafted_by, '') < ?))
            and p.updated_at >= ? and p.id < ? order by p.id desc limit ?""";

    private final Sql sql;

    Foundations(Sql sql) {
        this.sql = sql;
    }

    /** What the pairing builds on. */
    Foundation of(PairingView pairing) {
        Set<UUID> relations = sql
                .rows(
                        RELATIONS,
                        row -> row.getObject(1, UUID.class),
                        pairing.id().value())
                .stream()
                .collect(Collectors.toUnmodifiableSet());
        return new Foundation(pairing.sides(), pairing.status(), relations);
    }

    void attach(RelationId relation, PairingId pairing, Instant now) {
        sql.change(ATTACH, relation.value(), pairing.value(), now);
    }

    void detach(RelationId relation, PairingId pairing) {
        sql.change(DETACH, relation.value(), pairing.value());
    }

    List<BuildingPairing> on(RelationId relation, PageRequest page, RegionRange scope) {
        return sql.rows(
                BUILDING_ON,
                Foundations::pairing,
                relation.value(),
                scope.from(),
                scope.to(),
                scope.from(),
                scope.to(),
                scope.from(),
                scope.to(),
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    private static BuildingPairing pairing(ResultSet row) throws SQLException {
        return new BuildingPairing(
                new PairingId(row.getObject("id", UUID.class)),
                row.getString("programme"),
                PairingStatus.valueOf(row.getString("status")),
                Verification.valueOf(row.getString("verification")),
                side(row, "leading"),
                side(row, "partner"),
                row.getTimestamp("updated_at").toInstant());
    }

    private static RelatedParty side(ResultSet row, String which) throws SQLException {
        return new RelatedParty(
                row.getObject(which + "_party_id", UUID.class),
                new RegionCode(row.getString(which + "_region")),
                row.getString(which + "_name"));
    }
}
