package org.jiedui.activity.scheduling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jiedui.activity.pair.PairColumns;
import org.jiedui.activity.pair.PairScope;
import org.jiedui.activity.pair.Sides;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityNotFound;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/** The activities: changed as aggregates, read in one statement with what they discharge; seen like their pairing. */
@ApplicationScoped
class Activities implements PanacheRepositoryBase<Activity, UUID> {

    private static final String SELECT = """
            select a.*, a.held_in as year, %s,
              coalesce((select json_agg(json_build_object('obligationId', o.id, 'duty', o.duty, 'leg', d.leg)
                  order by o.id, d.leg)
                from discharge d join obligation o on o.id = d.obligation_id where d.activity_id = a.id), '[]') as discharges
            from activity a join pair p on p.pairing_id = a.pairing_id
            where true""".formatted(PairColumns.as("pairing"));

    private static final String COUNT = """
            insert into activity_number as n (prefix, last) values (:prefix, 1)
            on conflict (prefix) do update set last = n.last + 1 returning last""";

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

    Page<ActivityView> inScope(ActivityScheduling.Filter filter, PageRequest page, Caller caller) {
        return visibleTo(caller)
                .andIfGiven(
                        "p.cooperation = (select cooperation from pair where pairing_id = :pairing)", filter.pairing())
                .andIfGiven("a.held_in = :year", filter.year())
                .andIfGiven("a.status = :status", filter.status())
                .page(page, "a.id", "a.updated_at", ActivityView.class, activity -> activity.id()
                        .value())
                .map(activity -> activity.offeredTo(caller, clock.instant()));
    }

    /** The activity as it is now; nobody else changes it until the running transaction ends. */
    Activity findForUpdate(ActivityId seen) {
        return findByIdOptional(seen.value(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new ActivityNotFound(seen));
    }

    /**
     * The next number for a year and two regions, such as {@code 2022-440400-520300-01}; a LOCAL code goes without the name
     * of its code space. A concurrent request for the same waits until the running transaction has ended.
     */
    String nextNumber(int year, Sides sides) {
        String prefix =
                "%d-%s-%s".formatted(year, sides.leading(), sides.partner()).replace("LOCAL:", "");
        int count = sql.query(COUNT).with("prefix", prefix).first(Integer.class).orElseThrow();
        return "%s-%02d".formatted(prefix, count);
    }

    private Query visibleTo(Caller caller) {
        return PairScope.of(caller, sql.query(SELECT));
    }
}
