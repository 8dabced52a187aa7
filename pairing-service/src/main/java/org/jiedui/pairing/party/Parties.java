package org.jiedui.pairing.party;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.UncheckedSqlException;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.party.Party.Naming;
import org.jspecify.annotations.Nullable;

/**
 * Keeps parties with all their designations. A designation ends, exclusively, on the day the next one begins; the former
 * is closed before the next is written, because at any time one is open.
 */
@ApplicationScoped
class Parties {

    private static final String LOCK = """
            select d.code, d.name_zh, d.name_en, p.level, d.parent_id, d.valid_from, p.version
            from party p join party_designation d on d.party_id = p.id and d.valid_to is null
            where p.id = ? for no key update of p""";
    private static final String CODE_TAKEN = """
            select 1 from party_designation
            where code = ? and party_id <> ? and (valid_to is null or valid_to > ?)""";
    private static final String ADD = "insert into party (id, level, version, updated_at) values (?, ?, ?, ?)";
    private static final String CHANGE = "update party set version = ?, updated_at = ? where id = ?";
    private static final String CLOSE =
            "update party_designation set valid_to = ? where party_id = ? and valid_to is null";
    private static final String DESIGNATE = """
            insert into party_designation (party_id, code, name_zh, name_en, parent_id, valid_from)
            values (?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;
    private final PartyDirectory directory;

    Parties(AgroalDataSource dataSource, PartyDirectory directory) {
        this.dataSource = dataSource;
        this.directory = directory;
    }

    /**
     * The party under its present designation, kept from changing until the running transaction ends.
     *
     * @throws PartyNotFound if there is none
     */
    Party toChange(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(LOCK)) {
            select.setObject(1, id);
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                throw new PartyNotFound(id);
            }
            UUID parent = row.getObject("parent_id", UUID.class);
            return new Party(
                    id,
                    PartyLevel.valueOf(row.getString("level")),
                    new Naming(
                            new RegionCode(row.getString("code")), row.getString("name_zh"), row.getString("name_en")),
                    parent == null ? null : directory.get(parent, null),
                    row.getObject("valid_from", LocalDate.class),
                    row.getLong("version"));
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** @throws CodeInUse if another party has the code on or after the first day of the designation */
    void add(Party party, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            checkFree(connection, party);
            execute(connection, ADD, party.id(), party.level().name(), party.version(), ChinaTime.offset(now));
            designate(connection, party);
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** @throws CodeInUse if another party has the code on or after the first day of the designation */
    void change(Party party, Instant now) {
        try (Connection connection = dataSource.getConnection()) {
            checkFree(connection, party);
            execute(connection, CLOSE, party.validFrom(), party.id());
            designate(connection, party);
            execute(connection, CHANGE, party.version(), ChinaTime.offset(now), party.id());
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    private static void checkFree(Connection connection, Party party) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(CODE_TAKEN)) {
            select.setString(1, party.naming().region().value());
            select.setObject(2, party.id());
            select.setObject(3, party.validFrom());
            if (select.executeQuery().next()) {
                throw new CodeInUse(party.naming().region());
            }
        }
    }

    private static void designate(Connection connection, Party party) throws SQLException {
        Naming naming = party.naming();
        execute(
                connection,
                DESIGNATE,
                party.id(),
                naming.region().value(),
                naming.name(),
                naming.englishName(),
                party.parentId(),
                party.validFrom());
    }

    private static void execute(Connection connection, String statement, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement change = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                change.setObject(i + 1, parameters[i]);
            }
            change.executeUpdate();
        }
    }
}
