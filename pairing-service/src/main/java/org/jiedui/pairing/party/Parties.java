package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.party.Party.Naming;
import org.jiedui.pairing.party.PartyRefusals.CodeInUse;
import org.jiedui.pairing.party.PartyRefusals.PartyNotFound;
import org.jspecify.annotations.Nullable;

/**
 * Keeps parties with all their designations. A designation ends, exclusively, on the day the next one begins; all former
 * ones are closed before the next are written, because at any time one is open, and codes may change places.
 */
@ApplicationScoped
class Parties {

    /** Conflicts with itself and with every writer, not with readers, nor with those who hold a party as it is. */
    private static final String HOLD_TREE = "lock table party_designation in share row exclusive mode";

    private static final String LOCK = """
            select p.id, d.code, d.name_zh, d.name_en, p.level, d.valid_from, p.version,
              d.parent_id, a.code as parent_code, q.level as parent_level
            from party p join party_designation d on d.party_id = p.id and d.valid_to is null
            left join party_designation a on a.party_id = d.parent_id and a.valid_to is null
            left join party q on q.id = d.parent_id
            where %s for no key update of p""";
    private static final String LOCK_ONE = LOCK.formatted("p.id = ?");

    /** Three levels are two steps; PREFECTURE comes after COUNTY in the alphabet. */
    private static final String LOCK_BELOW =
            LOCK.formatted("d.parent_id = ? or a.parent_id = ? order by p.level desc, p.id");

    /**
     * Of two codes of which one lies within the other, the one around it comes first in byte order; it is of the province
     * or prefecture of the other, or followed by a hyphen there. The parties must lie below one another likewise.
     */
    private static final String TAKEN = """
            with below (party_id, above) as (
              select d.party_id, unnest(array[d.parent_id, a.parent_id])
              from party_designation d left join party_designation a on a.party_id = d.parent_id and a.valid_to is null
              where d.valid_to is null)
            select mine.code, other.code as in_use
            from party_designation mine
            join party_designation other
              on other.party_id <> mine.party_id and (other.valid_to is null or other.valid_to > mine.valid_from)
            cross join lateral (
              select least(mine.code, other.code) as outside, greatest(mine.code, other.code) as inside) as pair
            where mine.party_id = any(?::uuid[]) and mine.valid_to is null
            and (outside in (inside, rpad(left(inside, 2), 6, '0'), rpad(left(inside, 4), 6, '0'))
              or starts_with(inside, outside || '-'))
            and not exists (
              select from below
              where (party_id, above) in ((mine.party_id, other.party_id), (other.party_id, mine.party_id)))
            order by 1, 2 limit 1""";

    private static final String ADD = "insert into party (id, level, version, updated_at) values (?, ?, ?, ?)";
    private static final String CHANGE =
            "update party set version = version + 1, updated_at = ? where id = any(?::uuid[])";
    private static final String CLOSE = """
            update party_designation set valid_to = ?, updated_at = ?
            where party_id = any(?::uuid[]) and valid_to is null""";
    private static final String DESIGNATE = """
            insert into party_designation (party_id, code, name_zh, name_en, parent_id, valid_from, updated_at)
            values (?, ?, ?, ?, ?, ?, ?)""";

    private final Sql sql;

    Parties(Sql sql) {
        this.sql = sql;
    }

    /** Keeps all others from registering, moving or re-coding a party until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void holdTree() {
        sql.change(HOLD_TREE);
    }

    /**
     * The party under its present designation, kept from changing until the running transaction ends.
     *
     * @throws PartyNotFound if there is none
     */
    Party toChange(UUID id) {
        return sql.first(LOCK_ONE, Parties::party, id).orElseThrow(() -> new PartyNotFound(id));
    }

    /** All parties below that one, each after its parent, kept from changing likewise. */
    List<Party> below(UUID id) {
        return sql.rows(LOCK_BELOW, Parties::party, id, id);
    }

    /** @throws CodeInUse if another party has the code on or after the first day of the designation, or one within it */
    void add(Party party, Instant now) {
        sql.change(ADD, party.id(), party.level(), party.version(), now);
        designate(party, now);
        checkFree(List.of(party.id()));
    }

    /**
     * @param parties all from the same day on
     * @throws CodeInUse if another party has one of the codes on or after that day, or one within it
     */
    void change(List<Party> parties, Instant now) {
        List<UUID> ids = parties.stream().map(Party::id).toList();
        sql.change(CLOSE, parties.getFirst().validFrom(), now, ArrayOf.uuids(ids));
        parties.forEach(party -> designate(party, now));
        checkFree(ids);
        sql.change(CHANGE, now, ArrayOf.uuids(ids));
    }

    private void checkFree(List<UUID> parties) {
        sql.first(TAKEN, Parties::codeInUse, ArrayOf.uuids(parties)).ifPresent(refusal -> {
            throw refusal;
        });
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

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getObject("id", UUID.class),
                PartyLevel.valueOf(row.getString("level")),
                new Naming(new RegionCode(row.getString("code")), row.getString("name_zh"), row.getString("name_en")),
                parent(row),
                row.getObject("valid_from", LocalDate.class),
                row.getLong("version"));
    }

    private static @Nullable Place parent(ResultSet row) throws SQLException {
        UUID id = row.getObject("parent_id", UUID.class);
        return id == null
                ? null
                : new Place(
                        id,
                        new RegionCode(row.getString("parent_code")),
                        PartyLevel.valueOf(row.getString("parent_level")));
    }

    private static CodeInUse codeInUse(ResultSet row) throws SQLException {
        return new CodeInUse(new RegionCode(row.getString("code")), new RegionCode(row.getString("in_use")));
    }
}
