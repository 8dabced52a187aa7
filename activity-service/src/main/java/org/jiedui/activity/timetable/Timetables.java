package org.jiedui.activity.timetable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.activity.pair.PairColumns;
import org.jiedui.activity.pair.PairScope;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/** The timetables: changed as aggregates, read in one statement; seen like their pairing, drafts by their side only. */
@ApplicationScoped
class Timetables implements PanacheRepositoryBase<Timetable, UUID> {

    private static final String SELECT = """
            select t.*, greatest(t.updated_at, p.updated_at) as updated_at, %s from timetable t join pair p on p.pairing_id = t.pairing_id
            where (t.proposed_at is not null or case t.proposed_by
              when 'LEADING' then p.leading_region else p.partner_region end = :own)""".formatted(PairColumns.as("pairing"));

    private final Sql sql;

    Timetables(Sql sql) {
        this.sql = sql;
    }

    /** @throws TimetableNotFound if there is none in the caller's scope */
    TimetableView inScope(TimetableId id, Caller caller) {
        return visibleTo(caller)
                .and("t.id = :id")
                .with("id", id)
                .first(TimetableView.class)
                .map(timetable -> timetable.offeredTo(caller))
                .orElseThrow(() -> new TimetableNotFound(id));
    }

    Page<TimetableView> inScope(TimetableDrafting.Filter filter, PageRequest page, Caller caller) {
        return visibleTo(caller)
                .andIfGiven("t.pairing_id = :pairing", filter.pairing())
                .andIfGiven("t.year = :year", filter.year())
                .andIfGiven("t.status = :status", filter.status())
                .page(page, "t.id", "greatest(t.updated_at, p.updated_at)", TimetableView.class, timetable -> timetable
                        .id()
                        .value())
                .map(timetable -> timetable.offeredTo(caller));
    }

    /** The one that was drafted from the same, unless it was withdrawn. */
    Optional<TimetableView> draftedFrom(Asked asked, PairingId pairing, int year, Caller caller) {
        return living(pairing, year, caller)
                .and("t.asked = :asked")
                .with("asked", new Json(asked))
                .first(TimetableView.class)
                .map(timetable -> timetable.offeredTo(caller));
    }

    boolean hasLiving(PairingId pairing, int year, Caller caller) {
        return living(pairing, year, caller).first(TimetableView.class).isPresent();
    }

    /** The timetable as it is now; nobody else changes it until the running transaction ends. */
    Timetable findForUpdate(TimetableId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new TimetableNotFound(seen));
    }

    private Query living(PairingId pairing, int year, Caller caller) {
        return visibleTo(caller)
                .and("t.pairing_id = :pairing and t.year = :year and t.status <> 'WITHDRAWN'")
                .with("pairing", pairing)
                .with("year", year);
    }

    private Query visibleTo(Caller caller) {
        boolean speaks = caller.is(Roles.LIAISON) && caller.region() != null;
        return PairScope.of(caller, sql.query(SELECT).with("own", speaks ? caller.region() : ""));
    }
}
