package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import org.jiedui.activity.pair.PairScope;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;

/** Reads obligations with their state of a day: scope, legs held, state and filters in one statement. */
@ApplicationScoped
class ObligationBoard {

    /** The one place that says what a state means; the order of the cases matters. */
    private static final String BOARD = """
            select o.*, o.period_start as period_from, d.held_legs, s.state
            from obligation o join pair p on p.pairing_id = o.pairing_id
            cross join lateral (
              select count(*) as declared, count(held_on) as held, max(held_on) as last_held_on,
                coalesce(json_agg(json_build_object('leg', leg, 'activityId', activity_id, 'heldOn', held_on)
                  order by leg) filter (where held_on is not null), '[]') as held_legs
              from discharge where obligation_id = o.id) d
            cross join lateral (
              select case
                when d.held = o.legs and d.last_held_on > o.period_end then 'HELD_LATE'
                when d.held = o.legs then 'HELD'
                when d.held > 0 then 'HALF_MET'
                when d.declared > 0 then 'PLANNED'
                when o.period_start > :today then 'UPCOMING'
                when o.period_end >= :today then 'DUE'
                else 'OVERDUE' end as state) s
            where (o.owed or d.declared > 0)""";

    private final Sql sql;

    ObligationBoard(Sql sql) {
        this.sql = sql;
    }

    Optional<ObligationView> find(ObligationId id, LocalDate today, Caller caller) {
        return visibleTo(caller, today).and("o.id = :id").with("id", id).first(ObligationView.class);
    }

    Page<ObligationView> list(ObligationFilter filter, PageRequest page, LocalDate today, Caller caller) {
        return visibleTo(caller, today)
                .andIfGiven("o.pairing_id = :pairing", filter.pairing())
                .andIfGiven("o.year = :year", filter.year())
                .andIfGiven("o.duty = :duty", filter.duty())
                .andIfGiven("s.state = :state", filter.state())
                .page(page, "o.id", "o.updated_at", ObligationView.class, obligation -> obligation
                        .id()
                        .value());
    }

    private Query visibleTo(Caller caller, LocalDate today) {
        return PairScope.of(caller, sql.query(BOARD).with("today", today));
    }
}
