package org.jiedui.pairing.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
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

    /** Under any of the terms that continue one another. Sets are united, so that the statement ends whatever the data. */
    private static final String BELOW = """
            with recursive above (cooperation) as (
              select cooperation from pairing where id = ?
              union
              select below.cooperation from above join pairing term using (cooperation) join pairing below on below.parent = term.id)
            select p.status, count(*)
            from above join pairing term using (cooperation) join pairing below on below.parent = term.id
              join counted_pairing p on p.id = below.id
            group by p.status""";

    /** Of the term above that is in force, or else of the latest that was put to its sides. */
    private static final String ABOVE = """
            select status from pairing
            where cooperation = (select cooperation from pairing where id = ?) and answer_by is not null
            order by status in ('ACTIVE', 'SUSPENDED') desc, status = 'PROPOSED' desc, id desc""";

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
        Excerpt<IndicatorValueView> indicators = parts.indicators(
                pairing.sidesOpenTo(caller).stream().map(SideView::partyId).toList());
        Excerpt<SiteView> sites = parts.sites(id, caller);
        return new PairingPage(
                pairing,
                pairing.parent() == null ? null : statusOf(pairing.parent()),
                below(id),
                parts.relations(id),
                parts.plan(id),
                parts.counterparts(id, ChinaTime.dateOf(clock.instant()), caller),
                indicators.items(),
                indicators.total(),
                sites.items(),
                sites.total());
    }

    private @Nullable PairingStatus statusOf(PairingId parent) {
        return sql.first(ABOVE, row -> PairingStatus.valueOf(row.getString(1)), parent.value())
                .orElse(null);
    }

    private Map<PairingStatus, Long> below(PairingId id) {
        Map<PairingStatus, Long> found = new EnumMap<>(PairingStatus.class);
        sql.each(BELOW, row -> found.put(PairingStatus.valueOf(row.getString(1)), row.getLong(2)), id.value());
        return found;
    }
}
