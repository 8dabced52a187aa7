package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.party.Party.Naming;
import org.jiedui.pairing.party.level.PartyLevel;

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
            "update party_designation set valid_to = ?, updated_at = ? where party_id = ? and valid_to is null";
    private static final String DESIGNATE = """
            insert into party_designation (party_id, code, name_zh, name_en, parent_id, valid_from, updated_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;
    private final PartyDirectory directory;

    Parties(Sql sql, PartyDirectory directory) {
        this.sql = sql;
        this.directory = directory;
    }

    /**
     * The party under its present designation, kept from changing until the running transaction ends.
     *
     * @throws PartyNotFound if there is none
     */
    Party toChange(UUID id) {
        return sql.first(LOCK, row -> party(id, row), id).orElseThrow(() -> new PartyNotFound(id));
    }

    /** @throws CodeInUse if another party has the code on or after the first day of the designation */
    void add(Party party, Instant now) {
        checkFree(party);
        sql.change(ADD, party.id(), party.level(), party.version(), now);
        designate(party, now);
    }

    /** @throws CodeInUse if another party has the code on or after the first day of the designation */
    void change(Party party, Instant now) {
        checkFree(party);
        sql.change(CLOSE, party.validFrom(), now, party.id());
        designate(party, now);
        sql.change(CHANGE, party.version(), now, party.id());
    }

    private Party party(UUID id, ResultSet row) throws SQLException {
        UUID parent = row.getObject("parent_id", UUID.class);
        return new Party(
                id,
                PartyLevel.valueOf(row.getString("level")),
                new Naming(new RegionCode(row.getString("code")), row.getString("name_zh"), row.getString("name_en")),
                parent == null ? null : directory.get(parent, null),
                row.getObject("valid_from", LocalDate.class),
                row.getLong("version"));
    }

    private void checkFree(Party party) {
        RegionCode code = party.naming().region();
        if (sql.first(CODE_TAKEN, row -> code, code.value(), party.id(), party.validFrom())
                .isPresent()) {
            throw new CodeInUse(code);
        }
    }

    private void designate(Party party, Instant now) {
        Naming naming = party.naming();
        sql.change(
                DESIGNATE,
                party.id(),
                naming.region().value(),
                naming.name(),
                naming.englishName(),
                party.parentId(),
                party.validFrom(),
                now);
    }
}
