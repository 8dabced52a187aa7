package org.jiedui.activity.timetable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.activity.calendar.ProvisionalDay;
import org.jiedui.activity.scheduling.StatusOfActivity;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableNotFound;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.Roles;
import org.jiedui.kit.database.Json;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.pair.PairingId;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The timetables: changed as aggregates, read in one statement; seen like their pairing, drafts by their side only. */
@ApplicationScoped
class Timetables implements PanacheRepositoryBase<Timetable, UUID> {

    private static final String UPDATED_AT = "greatest(t.updated_at, p.updated_at, l.updated_at, held.updated_at)";

    /** Its own lines say what was agreed, their activities how they stand now. */
    private static final String SELECT = """
            select t.*, %s as updated_at, %s, l.entries, held.id as year_held_by,
              (t.accepted ->> 'version')::integer as accepted_version,
              case when t.status = 'ACCEPTED' then (t.accepted ->> 'version')::integer else t.timetable_version end as timetable_version
            from timetable t join pair p on p.pairing_id = t.pairing_id
            cross join lateral (
              select max(other.updated_at) as updated_at,
                (array_agg(other.id) filter (where other.status in ('PROPOSED', 'CHANGES_REQUESTED', 'ACCEPTED')))[1] as id
              from timetable other where t.status = 'DRAFT' and (other.pairing_id, other.year) = (t.pairing_id, t.year)
                and other.proposed_at is not null) held
            cross join lateral (
              select max(greatest(a.updated_at, (select max(lost.taken_at) from leg_taken_over lost where lost.activity_id = a.id)))
                as updated_at, coalesce(jsonb_agg(line.entry || jsonb_build_object('provisional', %s, 'standing',
                case when a.id is not null then jsonb_build_object('status', %s,
                  'on', coalesce(d.planned_for, date(a.starts_at at time zone 'Asia/Shanghai')), 'counts', d.leg is not null) end)
                order by line.place), '[]') as entries
              from jsonb_array_elements(t.entries) with ordinality as line (entry, place)
              left join activity a on a.id = (line.entry ->> 'activity')::uuid
              left join discharge d on d.activity_id = a.id and d.obligation_id = (line.entry ->> 'obligation')::uuid
                and d.leg = (line.entry ->> 'leg')::integer) l
            where (t.proposed_at is not null or case t.proposed_by
              when 'LEADING' then p.leading_region else p.partner_region end = :own)""".formatted(
                    UPDATED_AT,
                    PairColumns.as("pairing"),
                    ProvisionalDay.is("(line.entry ->> 'on')::date"),
                    StatusOfActivity.COLUMN);

    private final Sql sql;
    private final Clock clock;

    Timetables(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
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
        return PairScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), visibleTo(caller))
                .andIfGiven("t.pairing_id = :pairing", filter.pairing())
                .andIfGiven("t.year = :year", filter.year())
                .andIfAny("t.status = any(:status)", filter.statuses())
                .page(page, "t.id", UPDATED_AT, TimetableView.class, timetable -> timetable
                        .id()
                        .value())
                .map(timetable -> timetable.offeredTo(caller));
    }

    /** The one that this side drafted from the same, unless it was withdrawn. */
    Optional<TimetableView> draftedFrom(Asked asked, SideOfPairing side, PairingId pairing, int year, Caller caller) {
        return ofYear(pairing, year, caller)
                .and("t.asked = :asked and t.drafted_by = :side")
                .with("side", side)
                .with("asked", new Json(asked))
                .first(TimetableView.class)
                .map(timetable -> timetable.offeredTo(caller));
    }

    Optional<TimetableId> living(PairingId pairing, int year, Caller caller) {
        return ofYear(pairing, year, caller).first(TimetableView.class).map(TimetableView::id);
    }

    /** @throws TimetableNotFound if there is none */
    Timetable find(TimetableId seen) {
        return findByIdOptional(seen.value()).orElseThrow(() -> new TimetableNotFound(seen));
    }

    /** The timetable as it is now; nobody else changes it until the running transaction ends. */
    Timetable findForUpdate(TimetableId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new TimetableNotFound(seen));
    }

    private Query ofYear(PairingId pairing, int year, Caller caller) {
        return visibleTo(caller)
                .and("t.pairing_id = :pairing and t.year = :year and t.status <> 'WITHDRAWN'")
                .with("pairing", pairing)
                .with("year", year);
    }

    private Query visibleTo(Caller caller) {
        boolean speaks = caller.is(Roles.LIAISON) && caller.region() != null;
        return PairScope.of(
                caller,
                sql.query(SELECT).with("own", speaks ? caller.region() : "").with("now", clock.instant()));
    }
}
