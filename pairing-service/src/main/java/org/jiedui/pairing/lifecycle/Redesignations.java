package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.party.PartyRedesignated;

/**
 * A party's pairings are known by its present code, or else who speaks for it would no longer see them. All follow at
 * once, in five statements however many parties and pairings there are: codes may have changed places. It is no change
 * of what the sides agree on, so the version stays and a consent in hand is still one to what was seen.
 */
@ApplicationScoped
class Redesignations {

    private static final String SIDE = """
            update pairing set %1$s_region = now.region, %1$s_name = now.name, updated_at = :now
            from unnest(:ids, :regions, :names) as now (party_id, region, name)
            where %1$s_party_id = now.party_id and (%1$s_region, %1$s_name) is distinct from (now.region, now.name)""";
    private static final String LEADING = SIDE.formatted("leading");
    private static final String PARTNER = SIDE.formatted("partner");

    private static final String SUCCESSOR = """
            update pairing set %1$s_successor_region = now.region, %1$s_successor_name = now.name, updated_at = :now
            from unnest(:ids, :regions, :names) as now (party_id, region, name) join party on party.successor_id = now.party_id
            where %1$s_party_id = party.id and (%1$s_successor_region, %1$s_successor_name) is distinct from (now.region, now.name)""";
    private static final String SUCCESSOR_OF_LEADING = SUCCESSOR.formatted("leading");
    private static final String SUCCESSOR_OF_PARTNER = SUCCESSOR.formatted("partner");

    private static final String DRAFTED_BY = """
            update pairing set drafted_by = now.region, updated_at = :now
            from unnest(:formers, :regions) as now (former, region)
            where drafted_by = now.former and now.former <> now.region""";

    private final Sql sql;
    private final Clock clock;

    Redesignations(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void follow(@Observes PartyRedesignated.Together changed) {
        Instant now = clock.instant();
        List<PartyRedesignated> parties = changed.parties();
        for (String statement : List.of(LEADING, PARTNER, SUCCESSOR_OF_LEADING, SUCCESSOR_OF_PARTNER)) {
            sql.query(statement)
                    .with("now", now)
                    .with("ids", ArrayOf.uuids(of(parties, PartyRedesignated::partyId)))
                    .with("regions", ArrayOf.texts(of(parties, PartyRedesignated::region)))
                    .with("names", ArrayOf.texts(of(parties, PartyRedesignated::name)))
                    .execute();
        }
        sql.query(DRAFTED_BY)
                .with("now", now)
                .with("formers", ArrayOf.texts(of(parties, PartyRedesignated::former)))
                .with("regions", ArrayOf.texts(of(parties, PartyRedesignated::region)))
                .execute();
    }

    private static <T> List<T> of(List<PartyRedesignated> parties, Function<PartyRedesignated, T> part) {
        return parties.stream().map(part).toList();
    }
}
