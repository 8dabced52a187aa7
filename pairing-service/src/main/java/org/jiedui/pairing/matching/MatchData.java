package org.jiedui.pairing.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jiedui.events.vocabulary.PartyLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.matching.KnownRelations.KnownRelation;

/** Reads what matches are made of: one statement for all candidates, one for all relations. */
@ApplicationScoped
class MatchData {

    private static final String CANDIDATES = """
            with side as (
              select s.party_id, s.other, p.status from pairing p
                cross join lateral (values (p.leading_party_id, p.partner_party_id),
                  (p.partner_party_id, p.leading_party_id)) s (party_id, other)
              where p.programme = :programme and (p.status in ('ACTIVE', 'SUSPENDED') or p.status = 'PROPOSED'
                and (p.leading_region >= :scopeFrom and p.leading_region < :scopeTo
                  or p.partner_region >= :scopeFrom and p.partner_region < :scopeTo))),
            paired as (
              select party_id, array_agg(other order by other) filter (where status <> 'PROPOSED') with_parties,
                array_agg(other order by other) filter (where status = 'PROPOSED') asked
              from side group by party_id)
            select p.id as party_id, coalesce(above.parent_id, d.parent_id, p.id) as province_id, d.code as region,
              d.name_zh as name, p.level, f.assessment_class, coalesce(f.strengths, '[]') as strengths,
              coalesce(f.needs, '[]') as needs, coalesce(paired.with_parties, '{}') as paired_with,
              coalesce(paired.asked, '{}') as proposed_to
            from party p join party_designation d on d.party_id = p.id
              left join party_designation above on above.party_id = d.parent_id and above.valid_to is null
              left join region_profile f on f.party_id = p.id left join paired on paired.party_id = p.id
            where d.valid_from <= :on and (d.valid_to is null or d.valid_to > :on)
              and (d.code = any(:named) or p.level = any(:levels))
            order by d.code""";

    private static final String RELATIONS = """
            select r.kind, l.code as "left", l.name_zh as left_name, o.code as "right", o.name_zh as right_name,
              r.document_number
            from relation r
              join party_designation l on l.party_id = r.left_party_id
                and l.valid_from <= :on and (l.valid_to is null or l.valid_to > :on)
              join party_designation o on o.party_id = r.right_party_id
                and o.valid_from <= :on and (o.valid_to is null or o.valid_to > :on)
            where l.code = any(:among) and o.code = any(:among) and (r.since is null or r.since <= :on)
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
        return sql.query(CANDIDATES)
                .with("programme", wish.programme())
                .with("scopeFrom", scope.from())
                .with("scopeTo", scope.to())
                .with("on", wish.on())
                .with("named", ArrayOf.texts(wish.named()))
                .with("levels", ArrayOf.texts(levels))
                .list(Candidate.class);
    }

    /** The older relations among these regions that existed on that day; one whose first day is unknown always did. */
    List<KnownRelation> relations(LocalDate on, Collection<RegionCode> among) {
        return sql.query(RELATIONS)
                .with("on", on)
                .with("among", ArrayOf.texts(among))
                .list(KnownRelation.class);
    }
}
