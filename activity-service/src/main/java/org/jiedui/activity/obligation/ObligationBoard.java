package org.jiedui.activity.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairColumns;
import org.jiedui.knownparties.pair.PairScope;
import org.jiedui.knownparties.redesignation.PresentCode;

/** Reads obligations with their state of a moment: scope, legs, state and filters in one statement. */
@ApplicationScoped
class ObligationBoard {

    private static final String LEGS = """
            (select json_agg(json_build_object('number', leg.number, 'standing', case
                  when discharge.held_on is not null then 'HELD'
                  when activity.ends_at > :now then 'PLANNED'
                  when activity.id is not null then 'NOT_COMPLETED'
                  else 'OPEN' end,
                'activityId', activity.id, 'plannedFor', discharge.planned_for, 'heldOn', discharge.held_on)
                order by leg.number)
              from generate_series(1, o.legs) as leg (number)
                left join discharge on discharge.obligation_id = o.id and discharge.leg = leg.number
                left join activity on activity.id = discharge.activity_id)""";

    private static final String BOARD = """
            select o.id, o.year, o.duty, o.period_kind, o.period_start as period_from, o.ordinal, o.owed,
              o.not_owed_because, o.plan_version, o.version,
              greatest(o.updated_at, p.updated_at) as updated_at, s.state, %s, %s as legs,
              (select id from waiver where obligation_id = o.id and status in ('PROPOSED', 'AGREED')) as waiver_id
            from obligation o join pair p on p.pairing_id = o.pairing_id
            %s
            where true""".formatted(PairColumns.as("pairing"), LEGS, StateOfObligation.JOIN);

    private final Sql sql;

    ObligationBoard(Sql sql) {
        this.sql = sql;
    }

    Optional<ObligationView> find(ObligationId id, Instant now, Caller caller) {
        return visibleTo(caller, now).and("o.id = :id").with("id", id).first(ObligationView.class);
    }

    Page<ObligationView> list(ObligationFilter filter, PageRequest page, Instant now, Caller caller) {
        return PairScope.withinIfGiven(PresentCode.ifGiven(filter.region(), sql), visibleTo(caller, now))
                .andIfGiven(PairScope.ofCooperation("o.cooperation"), filter.pairing())
                .andIfGiven("o.year = :year", filter.year())
                .andIfGiven("o.duty = :duty", filter.duty())
                .andIfAny("s.state = any(:state)", filter.states())
                .andIfGiven("o.owed = :owed", filter.owed())
                .page(
                        page,
                        "o.id",
                        "greatest(o.updated_at, p.updated_at)",
                        ObligationView.class,
                        obligation -> obligation.id().value());
    }

    private Query visibleTo(Caller caller, Instant now) {
        return PairScope.of(caller, sql.query(BOARD).with("now", now).with("today", ChinaTime.dateOf(now)));
    }
}
