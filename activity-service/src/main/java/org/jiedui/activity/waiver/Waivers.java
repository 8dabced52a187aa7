package org.jiedui.activity.waiver;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jiedui.activity.waiver.WaiverRefusals.WaiverNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The waivers: changed as aggregates, read in one statement with their obligations; seen like their pairing. */
@ApplicationScoped
class Waivers implements PanacheRepositoryBase<Waiver, UUID> {

    /** While it is proposed, what becomes of the obligation decides what may be done. */
    private static final String UPDATED_AT =
            "greatest(w.updated_at, p.updated_at, case when w.status = 'PROPOSED' then o.updated_at end)";

    private static final String SELECT = """
            select w.*, %s as updated_at, o.duty, o.period_kind, o.period_start as period_from, o.ordinal, %s,
              o.owed and (select count(d.held_on) from discharge d where d.obligation_id = o.id) < o.legs as needed
            from waiver w join obligation o on o.id = w.obligation_id join pair p on p.pairing_id = o.pairing_id
            where true""".formatted(UPDATED_AT, PairColumns.as("pairing"));

    private final Sql sql;

    Waivers(Sql sql) {
        this.sql = sql;
    }

    /** @throws WaiverNotFound if there is none in the caller's scope */
    WaiverView inScope(WaiverId id, Caller caller) {
        return visibleTo(caller)
                .and("w.id = :id")
                .with("id", id)
                .first(WaiverView.class)
                .map(waiver -> waiver.offeredTo(caller))
                .orElseThrow(() -> new WaiverNotFound(id));
    }

    Page<WaiverView> inScope(Waiving.Filter filter, PageRequest page, Caller caller) {
        return PairScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), visibleTo(caller))
                .andIfGiven("w.obligation_id = :obligation", filter.obligation())
                .andIfGiven(PairScope.ofCooperation("o.cooperation"), filter.pairing())
                .andIfAny("w.status = any(:status)", filter.statuses())
                .page(page, "w.id", UPDATED_AT, WaiverView.class, waiver -> waiver.id()
                        .value())
                .map(waiver -> waiver.offeredTo(caller));
    }

    Waiver findForUpdate(WaiverId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new WaiverNotFound(seen));
    }

    private Query visibleTo(Caller caller) {
        return PairScope.of(caller, sql.query(SELECT));
    }
}
