package org.jiedui.activity.scheduling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.pair.PairingId;
import org.jiedui.knownparties.pair.Sides;
import org.jiedui.knownparties.redesignation.PresentCode;

/** The activities: changed as aggregates, read in one statement with what they discharge; seen like their pairing. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    /** What is over, and neither completed nor cancelled, lacks something. */
    private static final String MISSING = """
            case when a.ends_at > :now then '{}' else array_remove(array[
              case when a.status = 'PLANNED' then 'SESSIONS' end,
              case when a.status = 'SCHEDULED' and not exists (select 1 from attendance t where t.activity_id = a.id)
                then 'ATTENDANCE' end,
              case when a.status = 'SCHEDULED' then 'COMPLETION' end], null) end""";

    private static final String DISCHARGE = """
            'obligationId', o.id, 'duty', o.duty, 'period', o.period_kind, 'periodFrom', o.period_start,
            'periodTo', o.period_end, 'leg', d.leg, 'on', d.planned_for""";

    /** With the first attendance it lacks less. */
    private static final String UPDATED_AT = """
            greatest(a.updated_at, p.updated_at, t.taken_at,
              (select min(h.recorded_at) from attendance h where h.activity_id = a.id))""";

    private static final String SELECT = """
            select a.*, %s as updated_at, s.status,
              case a.host_region when p.leading_region then p.leading_name when p.partner_region then p.partner_name end as host_region_name,
              a.held_in as year, %s, %s as missing,
              coalesce((select json_agg(json_build_object(%s) order by o.id, d.leg)
                from discharge d join obligation o on o.id = d.obligation_id where d.activity_id = a.id), '[]') as discharges,
              coalesce(t.taken_over, '[]') as taken_over
            from activity a join pair p on p.pairing_id = a.pairing_id
            cross join lateral (select %s as status) s
            cross join lateral (select max(d.taken_at) as taken_at, json_agg(json_build_object(
                'leg', json_build_object(%s), 'by', d.taken_by, 'at', d.taken_at) order by d.taken_at, o.id, d.leg) as taken_over
              from leg_taken_over d join obligation o on o.id = d.obligation_id where d.activity_id = a.id) t
            where true""".formatted(
                    UPDATED_AT, PairColumns.as("pairing"), MISSING, DISCHARGE, StatusOfActivity.COLUMN, DISCHARGE);

    private static final String BETWEEN =
            "exists (select from %s where part.ends_at > :from and part.starts_at < :until)"
                    .formatted(PartsOfActivity.PART);

    private static final String COUNT = """
            insert into activity_number as n (prefix, last) values (:prefix, :howMany)
            on conflict (prefix) do update set last = n.last + excluded.last returning last""";

    private final Sql sql;
    private final Clock clock;

    Activities(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @throws ActivityNotFound if there is none in the caller's scope */
    ActivityView inScope(ActivityId id, Caller caller) {
        return visibleTo(caller)
                .and("a.id = :id")
                .with("id", id)
                .first(ActivityView.class)
                .map(activity -> activity.offeredTo(caller, clock.instant()))
                .orElseThrow(() -> new ActivityNotFound(id));
    }

    /** Of the days asked for, one is a day of it; those between its sessions are not. */
    Page<ActivityView> inScope(ActivityScheduling.Filter filter, PageRequest page, Caller caller) {
        Query found = visibleTo(caller)
                .andIfGiven("a.ends_at > :from", filter.from() == null ? null : beginning(filter.from()))
                .andIfGiven(
                        "a.starts_at < :until",
                        filter.to() == null ? null : beginning(filter.to().plusDays(1)));
        if (filter.from() != null && filter.to() != null) {
            found.and(BETWEEN);
        }
        return PairScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), found)
                .andIfGiven(PairScope.ofCooperation("p.cooperation"), filter.pairing())
                .andIfGiven("a.held_in = :year", filter.year())
                .andIfAny("s.status = any(:status)", filter.statuses())
                .page(page, "a.id", UPDATED_AT, ActivityView.class, activity -> activity.id()
                        .value())
                .map(activity -> activity.offeredTo(caller, clock.instant()));
    }

    /** Those of the pairing; nobody else changes them until the running transaction ends. */
    List<Activity> findAllForUpdate(PairingId pairing, List<ActivityId> ids) {
        return find(
                        "pairingId = ?1 and id in ?2 order by id",
                        pairing.value(),
                        ids.stream().map(ActivityId::value).toList())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The activity as it is now; nobody else changes it until the running transaction ends. */
    Activity findForUpdate(ActivityId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ActivityNotFound(seen));
    }

    /**
     * The next numbers for a year and two regions, such as {@code 2022-440400-520300-01}; a LOCAL code goes without the name
     * of its code space. A concurrent request for the same waits until the running transaction has ended.
     */
    List<String> nextNumbers(int year, Sides sides, int howMany) {
        String prefix =
                "%d-%s-%s".formatted(year, sides.leading(), sides.partner()).replace("LOCAL:", "");
        int last = sql.query(COUNT)
                .with("prefix", prefix)
                .with("howMany", howMany)
                .first(Integer.class)
                .orElseThrow();
        return IntStream.rangeClosed(last - howMany + 1, last)
                .mapToObj(count -> "%s-%02d".formatted(prefix, count))
                .toList();
    }

    private Query visibleTo(Caller caller) {
        return PairScope.of(caller, sql.query(SELECT).with("now", clock.instant()));
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
