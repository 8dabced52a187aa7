package org.jiedui.activity.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.knownparties.redesignation.Redesignations;

/**
 * Gives the closures and own days of a region its present code: by the code of a side its calendar is found. Only those
 * under the code that the event says is given up, because a code may mean another party later; what has followed a party
 * stays with it, so that two that change places are not mixed up.
 */
@ApplicationScoped
@Transactional
public class CalendarFollowing {

    private static final String PRESENT = """
            from (select distinct region from
            """ + Redesignations.FORMER_AND_PRESENT + """
             known where party_id = :party) present
            """;

    private static final String CLOSURES = """
            update closure c set region = present.region, party_id = :party, version = c.version + 1, updated_at = :now
            """ + PRESENT + """
            where c.region = :former and c.region <> present.region and coalesce(c.party_id, :party) = :party""";

    /** What the region itself has set for the same day under its present code stands; what another set there before does not count. */
    private static final String OWN_DAYS = """
            update regional_day r set region = present.region, party_id = :party, version = r.version + 1, updated_at = :now
            """ + PRESENT + """
            where r.region = :former and r.region <> present.region and coalesce(r.party_id, :party) = :party and not exists (
              select 1 from regional_day set_already where set_already.region = present.region
                and set_already.removed_at is null and r.removed_at is null
                and (set_already.party_id = :party or set_already.party_id is null
                  and set_already.created_at >= cast(:from as timestamp) at time zone 'Asia/Shanghai')
                and (set_already.date = r.date or set_already.month_day = r.month_day))""";

    private final Sql sql;
    private final Redesignations redesignations;
    private final Clock clock;

    CalendarFollowing(Sql sql, Redesignations redesignations, Clock clock) {
        this.sql = sql;
        this.redesignations = redesignations;
        this.clock = clock;
    }

    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        follow(CLOSURES, redesignated).execute();
        follow(OWN_DAYS, redesignated).with("from", redesignated.validFrom()).execute();
    }

    private Query follow(String update, PartyRedesignated redesignated) {
        return sql.query(update)
                .with("party", redesignated.partyId())
                .with("former", redesignated.former().region())
                .with("now", clock.instant());
    }
}
