package org.jiedui.pairing.lifecycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jiedui.events.PublishedParty;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.pairing.party.PartyDissolution;

/**
 * Pairings say what became of a side that was dissolved. They stay as they are: what was done in them counts, and the other side
 * ends them. A draft of the party is nobody's any more but the ministry's.
 */
@ApplicationScoped
class Dissolutions {

    private static final String SIDE = """
            update pairing set %1$s_dissolved_on = :dissolvedOn, %1$s_successor_region = :successorRegion,
              %1$s_successor_name = :successorName, updated_at = :now
            where %1$s_party_id = :party""";

    private static final String DRAFTED_BY = """
            update pairing set drafted_by = null, updated_at = :now where drafted_by = :region and status = 'DRAFT'""";

    private final Sql sql;
    private final Clock clock;

    Dissolutions(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void follow(@Observes PartyDissolution dissolution) {
        Instant now = clock.instant();
        for (String side : List.of("leading", "partner")) {
            Query mark = sql.query(SIDE.formatted(side)).with("party", dissolution.partyId());
            naming(mark, dissolution.party()).with("now", now).execute();
        }
        sql.query(DRAFTED_BY)
                .with("region", dissolution.party().region())
                .with("now", now)
                .execute();
    }

    private static Query naming(Query mark, PublishedParty party) {
        PublishedParty.Successor successor = party.successor();
        return mark.with("dissolvedOn", party.dissolvedOn())
                .with("successorRegion", successor == null ? null : successor.region())
                .with("successorName", successor == null ? null : successor.name());
    }
}
