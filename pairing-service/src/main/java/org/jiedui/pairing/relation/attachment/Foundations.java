package org.jiedui.pairing.relation.attachment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.relation.RelationId;
import org.jiedui.pairing.relation.RelationView.RelatedParty;
import org.jiedui.pairing.standing.PairingStatus;

/** Which pairings build on which relations, as rows. */
@ApplicationScoped
class Foundations {

    private static final String LOCK = "select status from pairing where id = ? for no key update";
    private static final String RELATIONS = "select relation_id from pairing_relation where pairing_id = ?";
    private static final String ATTACH = "insert into pairing_relation (relation_id, pairing_id) values (?, ?)";
    private static final String DETACH = "delete from pairing_relation where relation_id = ? and pairing_id = ?";

    /** Pairings as the caller sees them: with a side within its scope, and of drafts only those drafted there. */
    private static final String BUILDING_ON = """
            select p.id, p.programme, p.status, p.leading_party_id, p.leading_region, p.leading_name,
              p.partner_party_id, p.partner_region, p.partner_name, p.updated_at
            from pairing_relation r join pairing p on p.id = r.pairing_id
            where r.relation_id = ?
            and ((p.leading_region >= ? and p.leading_region < ?) or (p.partner_region >= ? and p.partner_region < ?))
            and (p.status <> 'DRAFT' or (coalesce(p.drafted_by, '') >= ? and coalesce(p.drafted_by, '') < ?))
            and p.updated_at >= ? and p.id < ? order by p.id desc limit ?""";

    private final AgroalDataSource dataSource;

    Foundations(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What the pairing builds on; nobody else changes that, or the pairing, until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Foundation locked(PairingView pairing) {
        UUID id = pairing.id().value();
        PairingStatus status =
                query(LOCK, row -> PairingStatus.valueOf(row.getString(1)), id).getFirst();
        Set<UUID> relations = query(RELATIONS, row -> row.getObject(1, UUID.class), id).stream()
                .collect(Collectors.toUnmodifiableSet());
        return new Foundation(pairing.sides(), status, relations);
    }

    void attach(RelationId relation, PairingId pairing) {
        execute(ATTACH, relation, pairing);
    }

    /** Whether it was attached before. */
    boolean detach(RelationId relation, PairingId pairing) {
        return execute(DETACH, relation, pairing) == 1;
    }

    List<BuildingPairing> on(RelationId relation, PageRequest page, RegionRange scope) {
        return query(
                BUILDING_ON,
                Foundations::pairing,
                relation.value(),
                scope.from(),
                scope.to(),
                scope.from(),
                scope.to(),
                scope.from(),
                scope.to(),
                ChinaTime.offset(page.updatedSince()),
                page.before(),
                page.fetch());
    }

    private int execute(String statement, RelationId relation, PairingId pairing) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement change = connection.prepareStatement(statement)) {
            change.setObject(1, relation.value());
            change.setObject(2, pairing.value());
            return change.executeUpdate();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private <T> List<T> query(String statement, RowReader<T> reader, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            ResultSet row = select.executeQuery();
            List<T> found = new ArrayList<>();
            while (row.next()) {
                found.add(reader.read(row));
            }
            return found;
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static BuildingPairing pairing(ResultSet row) throws SQLException {
        return new BuildingPairing(
                new PairingId(row.getObject("id", UUID.class)),
                row.getString("programme"),
                PairingStatus.valueOf(row.getString("status")),
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

    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
