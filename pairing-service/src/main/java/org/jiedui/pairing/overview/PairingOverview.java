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
import org.jiedui.pairing.agreement.SideView;
import org.jiedui.pairing.indicator.report.IndicatorValueView;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.site.SiteView;
import org.jiedui.pairing.standing.PairingStatus;

/** Puts a pairing's page together: one statement for each part, however much there is of it. */
@ApplicationScoped
@Transactional
public class PairingOverview {

    /** Under this term and those before it. Sets are united, so that the statement ends whatever the data. */
    private static final String BELOW = """
            with recursive term as (
              select id, renews from pairing where id = ?
              union select p.id, p.renews from pairing p join term t on p.id = t.renews),
            below as (
              select id, status, answer_by from pairing where parent in (select id from term)
              union select p.id, p.status, p.answer_by from pairing p join below b on p.parent = b.id)
            select status, count(*) from below where answer_by is not null group by status""";

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

    /** @throws org.jiedui.pairing.lifecycle.PairingNotFound if there is none in the caller's scope */
    public PairingPage page(PairingId id, Caller caller) {
        PairingView pairing = pairings.get(id, caller);
        Excerpt<IndicatorValueView> indicators = parts.indicators(
                pairing.sidesOpenTo(caller).stream().map(SideView::partyId).toList());
        Excerpt<SiteView> sites = parts.sites(id);
        return new PairingPage(
                pairing,
                below(id),
                parts.relations(id),
                parts.plan(id),
                parts.counterparts(id, ChinaTime.dateOf(clock.instant())),
                indicators.items(),
                indicators.inAll(),
                sites.items(),
                sites.inAll());
    }

    private Map<PairingStatus, Long> below(PairingId id) {
        Map<PairingStatus, Long> found = new EnumMap<>(PairingStatus.class);
        sql.each(BELOW, row -> found.put(PairingStatus.valueOf(row.getString(1)), row.getLong(2)), id.value());
        return found;
    }
}
