package org.jiedui.activity.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.activity.obligation.ObligationView.HeldLeg;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.Period;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.paging.PageRequest;

/** Reads obligations with their state of a day: scope, legs held, state and filters in one statement. */
@ApplicationScoped
class ObligationBoard {

    /** The one place that says what a state means; the order of the cases matters. Its first parameters are today. */
    private static final String BOARD = """
            select * from (
              select o.id, o.pairing_id, o.year, o.duty, o.period_kind, o.period_start, o.ordinal, o.legs,
                o.owed, o.plan_version, o.version, o.updated_at, d.held_legs, case
                  when d.held = o.legs and d.last_held_on > o.period_end then 'HELD_LATE'
                  when d.held = o.legs then 'HELD'
                  when d.held > 0 then 'HALF_MET'
                  when d.declared > 0 then 'PLANNED'
                  when o.period_start > ? then 'UPCOMING'
                  when o.period_end >= ? then 'DUE'
                  else 'OVERDUE' end as state
              from obligation o join pair p on p.pairing_id = o.pairing_id
              cross join lateral (
                select count(*) as declared, count(held_on) as held, max(held_on) as last_held_on,
                  coalesce(json_agg(json_build_object('leg', leg, 'activityId', activity_id, 'heldOn', held_on)
                    order by leg) filter (where held_on is not null), '[]') as held_legs
                from discharge where obligation_id = o.id) d
              where (o.owed or d.declared > 0) and ((p.leading_region >= ? and p.leading_region < ?)
                or (p.partner_region >= ? and p.partner_region < ?))) board""";

    private static final String ONE = " where id = ?";
    private static final String LIST = """
             where (?::uuid is null or pairing_id = ?::uuid) and (?::integer is null or year = ?::integer)
            and (?::text is null or duty = ?::text) and (?::text is null or state = ?::text)
            and updated_at >= ? and id < ? order by id desc limit ?""";

    private final Sql sql;
    private final ObjectMapper json;

    ObligationBoard(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<ObligationView> find(ObligationId id, LocalDate today, RegionRange scope) {
        return sql.first(BOARD + ONE, this::view, seen(today, scope), id.value());
    }

    List<ObligationView> list(ObligationFilter filter, PageRequest page, LocalDate today, RegionRange scope) {
        return sql.rows(
                BOARD + LIST,
                this::view,
                seen(today, scope),
                filter.pairing(),
                filter.pairing(),
                filter.year(),
                filter.year(),
                filter.duty(),
                filter.duty(),
                filter.state(),
                filter.state(),
                page.updatedSince(),
                page.before(),
                page.fetch());
    }

    private static List<Object> seen(LocalDate today, RegionRange scope) {
        return List.of(today, today, scope.from(), scope.to(), scope.from(), scope.to());
    }

    private ObligationView view(ResultSet row) throws SQLException {
        Period kind = Period.valueOf(row.getString("period_kind"));
        return new ObligationView(
                new ObligationId(row.getObject("id", UUID.class)),
                new PairingId(row.getObject("pairing_id", UUID.class)),
                row.getInt("year"),
                Duty.valueOf(row.getString("duty")),
                DutyPeriod.beginning(kind, row.getObject("period_start", LocalDate.class)),
                row.getInt("ordinal"),
                row.getInt("legs"),
                heldLegs(row.getString("held_legs")),
                ObligationState.valueOf(row.getString("state")),
                row.getBoolean("owed"),
                row.getInt("plan_version"),
                row.getLong("version"),
                row.getTimestamp("updated_at").toInstant());
    }

    private List<HeldLeg> heldLegs(String array) {
        try {
            return List.of(json.readValue(array, HeldLeg[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The legs held cannot be read", e);
        }
    }
}
