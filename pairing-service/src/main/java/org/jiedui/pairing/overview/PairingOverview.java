package org.jiedui.pairing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.lifecycle.SideView;
import org.jiedui.pairing.site.SiteView;
import org.jspecify.annotations.Nullable;

/** Puts a pairing's page together: one statement for each part, however much there is of it. */
@ApplicationScoped
@Transactional
public class PairingOverview {

    /**
     * The status above is that of the term in force, or else of the latest that was proposed. What lies below lies under any
     * term of the cooperation. Sets are united, so that the statement ends whatever the data.
     */
    private static final String LINEAGE = """
            with recursive above (cooperation) as (
              select cooperation from pairing where id = :id
              union
              select below.cooperation from above join pairing term using (cooperation) join pairing below on below.parent = term.id)
            select
              (select term.status from pairing p join pairing parent on parent.id = p.parent
                join pairing term on term.cooperation = parent.cooperation
                where p.id = :id and term.answer_by is not null
                order by term.status in ('ACTIVE', 'SUSPENDED') desc, term.status = 'PROPOSED' desc, term.id desc
                limit 1) as parent_status,
              (select coalesce(jsonb_object_agg(status, pairings), '{}') from (
                select p.status, count(*) as pairings
                from above join pairing term using (cooperation) join pairing below on below.parent = term.id
                  join counted_pairing p on p.id = below.id
                group by p.status) counted) as below""";

    private final PairingReading pairings;
    private final PairingParts parts;
    private final Sql sql;
    private final Clock clock;

    PairingOverview(PairingReading pairings, PairingParts parts, Sql sql, Clock clock) {
        this.pairings = pairings;
        this.parts = parts;
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotFound if there is none in the caller's scope */
    public PairingPage page(PairingId id, Caller caller) {
        PairingView pairing = pairings.get(id, caller);
        Lineage lineage = lineage(id);
        Excerpt<IndicatorValueView> indicators = parts.indicators(
                pairing.sidesOpenTo(caller).stream().map(SideView::partyId).toList());
        Excerpt<SiteView> sites = parts.sites(id, caller);
        return new PairingPage(
                pairing,
                lineage.parentStatus(),
                lineage.below(),
                parts.relations(id),
                parts.plan(id, caller),
                parts.counterparts(id, ChinaTime.dateOf(clock.instant()), caller),
                indicators.items(),
                indicators.total(),
                sites.items(),
                sites.total());
    }

    private Lineage lineage(PairingId id) {
        return sql.query(LINEAGE).with("id", id).first(Lineage.class).orElseThrow();
    }

    private record Lineage(@Nullable PairingStatus parentStatus, Map<PairingStatus, Long> below) {}
}
