package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.party.Party.Naming;
import org.jiedui.pairing.party.PartyRefusals.CodeInUse;
import org.jiedui.pairing.party.PartyRefusals.DesignationOfAnother;
import org.jiedui.pairing.party.PartyRefusals.PartyNotFound;
import org.jiedui.pairing.party.romanisation.Romanisation;

/**
 * Keeps parties with all their designations. A designation ends, exclusively, on the day the next one begins. All former
 * ones are closed before the next are written: a party has one open designation at a time, and two may swap their codes.
 */
@ApplicationScoped
class Parties {

    /** Conflicts with itself and with every writer, not with readers, nor with those who lock a party for share. */
    private static final String LOCK_TREE = "lock table party_designation in share row exclusive mode";

    private static final String READ = """
            select p.id, p.level, d.code as naming_region, d.name_zh as naming_name, d.name_en as naming_english_name,
              d.parent_id as parent_party_id, a.code as parent_region, q.level as parent_level, d.valid_from, p.version
            from party p join party_designation d on d.party_id = p.id
            left join party_designation a on a.party_id = d.parent_id and a.valid_to is null
            left join party q on q.id = d.parent_id
            where d.valid_to is null""";
    private static final String FOR_UPDATE = "for no key update of p";

    /**
     * Finds a code of these parties that another party has, or that contains or lies within the code of a party which is
     * neither above nor below. The outer of two such codes comes first in byte order; it is the code of the other's province
     * or prefecture, or the beginning of the other before a hyphen.
     */
    private static final String TAKEN = """
            with below (party_id, above) as (
              select d.party_id, unnest(array[d.parent_id, a.parent_id])
              from party_designation d left join party_designation a on a.party_id = d.parent_id and a.valid_to is null
              where d.valid_to is null)
            select mine.code, other.code as in_use, other.party_id
            from party_designation mine
            join party_designation other
              on other.party_id <> mine.party_id and (other.valid_to is null or other.valid_to > mine.valid_from)
            cross join lateral (
              select least(mine.code, other.code) as outside, greatest(mine.code, other.code) as inside) as pair
            where mine.party_id = any(:parties) and mine.valid_to is null
            and (outside in (inside, rpad(left(inside, 2), 6, '0'), rpad(left(inside, 4), 6, '0'))
              or starts_with(inside, outside || '-'))
            and not exists (
              select from below
              where (party_id, above) in ((mine.party_id, other.party_id), (other.party_id, mine.party_id)))
            order by 1, 2 limit 1""";

    private static final String NAMED_BEFORE = """
            select mine.code from party_designation mine
            join party_designation other on other.code = mine.code and other.party_id <> mine.party_id
              and name_key(other.name_zh) = name_key(mine.name_zh)
            where mine.party_id = any(:parties) and mine.valid_to is null order by 1 limit 1""";

    private static final String END = """
            update party_designation set valid_to = :lastDay + 1, dissolved = true, updated_at = :now
            where party_id = :party and valid_to is null""";
    private static final String DISSOLVE = """
            update party set dissolved_on = :lastDay, successor_id = :successor, version = version + 1, updated_at = :now
            where id = :party""";

    private static final String ADD =
            "insert into party (id, level, version, updated_at) values (:id, :level, :version, :now)";
    private static final String CHANGE =
            "update party set version = version + 1, updated_at = :now where id = any(:parties)";
    private static final String CLOSE = """
            update party_designation set valid_to = :validTo, updated_at = :now
            where party_id = any(:parties) and valid_to is null""";
    private static final String DESIGNATE = """
            insert into party_designation (party_id, code, name_zh, name_en, romanised_name, latin_keys, parent_id, valid_from, updated_at)
            values (:party, :code, :name, :englishName, :romanisedName, :latinKeys, :parent, :validFrom, :now)""";

    private final Sql sql;

    Parties(Sql sql) {
        this.sql = sql;
    }

    /** Keeps all others from registering, moving or re-coding a party until the running transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    void lockTree() {
        sql.query(LOCK_TREE).execute();
    }

    /**
     * The party under its present designation, locked until the running transaction ends.
     *
     * @throws PartyNotFound if there is none, or none that stands
     */
    Party findForUpdate(UUID id) {
        return sql.query(READ)
                .and("p.id = :id")
                .with("id", id)
                .then(FOR_UPDATE)
                .first(Party.class)
                .orElseThrow(() -> new PartyNotFound(id));
    }

    /** All parties below that one, locked likewise. Two levels down; PREFECTURE sorts before COUNTY when descending. */
    List<Party> findBelowForUpdate(UUID id) {
        return sql.query(READ)
                .and("d.parent_id = :id or a.parent_id = :id")
                .with("id", id)
                .then("order by p.level desc, p.id")
                .then(FOR_UPDATE)
                .list(Party.class);
    }

    /** @throws CodeInUse if another party has the code on or after the first day of the designation, or one within it */
    void add(Party party, Instant now) {
        sql.query(ADD)
                .with("id", party.id())
                .with("level", party.level())
                .with("version", party.version())
                .with("now", now)
                .execute();
        designate(party, now);
        checkFree(ArrayOf.uuids(List.of(party.id())));
    }

    /**
     * @param parties all from the same day on
     * @throws CodeInUse if another party has one of the codes on or after that day, or one within it
     */
    void change(List<Party> parties, Instant now) {
        ArrayOf ids = ArrayOf.uuids(parties.stream().map(Party::id).toList());
        sql.query(CLOSE)
                .with("validTo", parties.getFirst().validFrom())
                .with("now", now)
                .with("parties", ids)
                .execute();
        parties.forEach(party -> designate(party, now));
        checkFree(ids);
        sql.query(CHANGE).with("now", now).with("parties", ids).execute();
    }

    /** Its designation ends with its last day, and its code and name are free from the day after on. */
    void dissolve(PartyDissolved dissolved, Instant now) {
        sql.query(END)
                .with("party", dissolved.partyId())
                .with("lastDay", dissolved.dissolvedOn())
                .with("now", now)
                .execute();
        sql.query(DISSOLVE)
                .with("party", dissolved.partyId())
                .with("lastDay", dissolved.dissolvedOn())
                .with("successor", dissolved.successorId())
                .with("now", now)
                .execute();
    }

    private void designate(Party party, Instant now) {
        Naming naming = party.naming();
        sql.query(DESIGNATE)
                .with("party", party.id())
                .with("code", naming.region())
                .with("name", naming.name())
                .with("englishName", naming.englishName())
                .with("romanisedName", Romanisation.english(naming.name()))
                .with("latinKeys", Romanisation.keys(naming.name(), naming.englishName()))
                .with("parent", party.parentId())
                .with("validFrom", party.validFrom())
                .with("now", now)
                .execute();
    }

    private void checkFree(ArrayOf parties) {
        sql.query(TAKEN).with("parties", parties).first(Taken.class).ifPresent(taken -> {
            throw new CodeInUse(taken.code(), taken.inUse()).named(taken.partyId());
        });
        sql.query(NAMED_BEFORE).with("parties", parties).first(RegionCode.class).ifPresent(code -> {
            throw new DesignationOfAnother(code);
        });
    }

    private record Taken(RegionCode code, RegionCode inUse, UUID partyId) {}
}
