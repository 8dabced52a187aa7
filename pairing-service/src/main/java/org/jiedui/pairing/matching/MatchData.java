package org.jiedui.pairing.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.matching.KnownRelations.KnownRelation;
import org.jiedui.pairing.party.PartyLevel;
import org.jiedui.pairing.relation.RelationKind;

/** Reads what matches are made of: one statement for all candidates, one for all relations. */
@ApplicationScoped
class MatchData {

    private static final String CANDIDATES = """
            with side as (
              select s.party_id, s.other, p.status from pairing p
                cross join lateral (values (p.leading_party_id, p.partner_party_id),
                  (p.partner_party_id, p.leading_party_id)) s (party_id, other)
              where p.programme = ? and (p.status in ('ACTIVE', 'SUSPENDED') or p.status = 'PROPOSED'
                and (p.leading_region >= ? and p.leading_region < ?
                  or p.partner_region >= ? and p.partner_region < ?))),
            paired as (
              select party_id, array_agg(other order by other) filter (where status <> 'PROPOSED') with_parties,
                array_agg(other order by other) filter (where status = 'PROPOSED') asked
              from side group by party_id)
            select p.id, coalesce(above.parent_id, d.parent_id, p.id), d.code, d.name_zh, p.level, f.assessment_class,
              array(select jsonb_array_elements_text(f.strengths)), array(select jsonb_array_elements_text(f.needs)),
              coalesce(paired.with_parties, '{}'), coalesce(paired.asked, '{}')
            from party p join party_designation d on d.party_id = p.id
              left join party_designation above on above.party_id = d.parent_id and above.valid_to is null
              left join region_profile f on f.party_id = p.id left join paired on paired.party_id = p.id
            where d.valid_from <= ? and (d.valid_to is null or d.valid_to > ?)
              and (d.code = any(?) or p.level = any(?))
            order by d.code""";

    private static final String RELATIONS = """
            select r.kind, l.code, l.name_zh, o.code, o.name_zh, r.document_number
            from relation r
              join party_designation l on l.party_id = r.left_party_id
                and l.valid_from <= ? and (l.valid_to is null or l.valid_to > ?)
              join party_designation o on o.party_id = r.right_party_id
                and o.valid_from <= ? and (o.valid_to is null or o.valid_to > ?)
            where l.code = any(?) and o.code = any(?) and (r.since is null or r.since <= ?)
            order by r.kind, r.document_number, l.code, o.code, r.id""";

    private final Sql sql;

    MatchData(Sql sql) {
        this.sql = sql;
    }

    /**
     * The regions of these codes and those of these levels, by code, with their profiles, the pairings in force now and
     * those proposed in that scope.
     */
    List<Candidate> candidates(MatchWish wish, Collection<PartyLevel> levels, RegionRange scope) {
        ArrayOf named = ArrayOf.texts(wish.named());
        ArrayOf open = ArrayOf.texts(levels);
        return sql.rows(
                CANDIDATES,
                MatchData::candidate,
                wish.programme(),
                scope.from(),
                scope.to(),
                scope.from(),
                scope.to(),
                wish.on(),
                wish.on(),
                named,
                open);
    }

    /** The older relations among these regions that existed on that day; one whose first day is unknown always did. */
    List<KnownRelation> relations(LocalDate on, Collection<RegionCode> among) {
        ArrayOf codes = ArrayOf.texts(among);
        return sql.rows(RELATIONS, MatchData::relation, on, on, on, on, codes, codes, on);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new RegionCode(row.getString(3)),
                row.getString(4),
                PartyLevel.valueOf(row.getString(5)),
                row.getObject(6, Integer.class),
                topics(row.getArray(7)),
                topics(row.getArray(8)),
                List.of((UUID[]) row.getArray(9).getArray()),
                List.of((UUID[]) row.getArray(10).getArray()));
    }

    private static List<Topic> topics(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Topic::valueOf).toList();
    }

    private static KnownRelation relation(ResultSet row) throws SQLException {
        return new KnownRelation(
                RelationKind.valueOf(row.getString(1)),
                new RegionCode(row.getString(2)),
                row.getString(3),
                new RegionCode(row.getString(4)),
                row.getString(5),
                row.getString(6));
    }
}
