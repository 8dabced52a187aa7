package org.jiedui.activity.timetable;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jiedui.activity.availability.Availability;
import org.jiedui.activity.availability.Objection;
import org.jiedui.activity.availability.PairAvailability;
import org.jiedui.activity.obligation.StateOfObligation;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.pair.Term.Suspended;
import org.jiedui.activity.placement.PairDay;
import org.jiedui.activity.scheduling.PartsOfActivity;
import org.jiedui.activity.scheduling.StatusOfActivity;
import org.jiedui.activity.timetable.YearOfThePair.DeclaredLeg;
import org.jiedui.activity.timetable.YearOfThePair.MeetingDay;
import org.jiedui.kit.database.Query;
import org.jiedui.kit.database.Sql;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Reads what the dates of a pair's year depend on: what is owed and planned, when the pair meets, which days are open. */
@ApplicationScoped
class YearReading {

    /**
     * Of what other terms of the cooperation owe, only what has an activity. A leg has one at most; the limit is for PostgreSQL,
     * which takes each series for a thousand rows and would read all activities for them.
     */
    private static final String LEGS = """
            select o.id as leg_obligation, o.duty as leg_duty, o.period_kind as leg_period_kind,
              o.period_start as leg_period_from, o.ordinal as leg_ordinal, part.number as leg_leg,
              case when s.state = 'WAIVED' then 'WAIVED' when part.number > o.planned_legs then 'AMENDED'
                else o.not_owed_because end as not_owed,
              case when a.id is not null then json_build_object('activity', a.id, 'planned', a.status = 'PLANNED',
                'lapsed', %s, 'on', a.planned_for) end as holder
            from obligation o
            %s
            cross join lateral generate_series(1, o.legs) as part (number)
            left join lateral (
              select activity.*, discharge.planned_for from discharge join activity on activity.id = discharge.activity_id
              where discharge.obligation_id = o.id and discharge.leg = part.number limit 1) a on true
            where o.cooperation = :cooperation and o.year = :year and o.duty <> 'CASE_BATCH'
              and (o.pairing_id = :pairing or a.id is not null)
            order by o.id, part.number""".formatted(StatusOfActivity.LAPSED, StateOfObligation.JOIN);

    private static final String DECLARED = """
            select d.activity_id as activity, o.id as leg_obligation, o.duty as leg_duty, o.period_kind as leg_period_kind,
              o.period_start as leg_period_from, o.ordinal as leg_ordinal, d.leg as leg_leg, d.planned_for as "on"
            from activity a join pair p on p.pairing_id = a.pairing_id
            join discharge d on d.activity_id = a.id join obligation o on o.id = d.obligation_id
            where p.cooperation = :cooperation and a.status = 'PLANNED'
            order by o.id, d.leg""";

    private static final String MEETINGS = """
            select distinct day::date as "on", a.id as activity
            from activity a join pair p on p.pairing_id = a.pairing_id
            cross join lateral %s
            cross join lateral generate_series(
              date_trunc('day', part.starts_at at time zone 'Asia/Shanghai'),
              date_trunc('day', (part.ends_at - interval '1 microsecond') at time zone 'Asia/Shanghai'),
              interval '1 day') as day
            where p.cooperation = :cooperation and a.status <> 'CANCELLED' and a.ends_at > :from and a.starts_at < :to
            order by "on", a.id""".formatted(PartsOfActivity.PART);

    private static final Text SUSPENDED = new Text("结对自 %s 起暂停。", "The pairing is suspended from %s on.");
    private static final Text SUSPENDED_UNTIL =
            new Text("结对自 %s 起暂停，%s 恢复。", "The pairing is suspended from %s on, and resumed on %s.");

    private final Sql sql;
    private final PairAvailability availability;
    private final Clock clock;

    YearReading(Sql sql, PairAvailability availability, Clock clock) {
        this.sql = sql;
        this.availability = availability;
        this.clock = clock;
    }

    YearOfThePair of(PairView pair, int year) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dateOf(now);
        LocalDate from = LocalDate.of(year - 1, 12, 1);
        LocalDate to = LocalDate.of(year + 1, 1, 31);
        List<LegInYear> legs = ofCooperation(LEGS, pair)
                .with("pairing", pair.id())
                .with("year", year)
                .with("now", now)
                .with("today", today)
                .list(LegInYear.class);
        List<MeetingDay> meetings = ofCooperation(MEETINGS, pair)
                .with("from", startOf(from))
                .with("to", startOf(to.plusDays(1)))
                .list(MeetingDay.class);
        List<DeclaredLeg> declared = ofCooperation(DECLARED, pair).list(DeclaredLeg.class);
        return new YearOfThePair(
                year,
                legs,
                declared,
                meetings,
                days(pair, from, to),
                later(today.plusDays(1), pair.firstDay()),
                Objects.requireNonNullElse(pair.lastDay(), LocalDate.of(year, 12, 31)));
    }

    private Query ofCooperation(String statement, PairView pair) {
        return sql.query(statement).with("cooperation", pair.published().cooperation());
    }

    private static LocalDate later(LocalDate tomorrow, @Nullable LocalDate beginsOn) {
        return beginsOn == null || beginsOn.isBefore(tomorrow) ? tomorrow : beginsOn;
    }

    private List<PairDay> days(PairView pair, LocalDate from, LocalDate to) {
        Availability open = availability.of(pair, from, to);
        return from.datesUntil(to.plusDays(1)).map(day -> day(day, open, pair)).toList();
    }

    private static PairDay day(LocalDate day, Availability open, PairView pair) {
        List<Objection> objections = open.objections(day);
        return new PairDay(
                day,
                objections.stream().noneMatch(objection -> objection.rule() == Objection.Rule.WORKING_DAY),
                objections.stream().anyMatch(objection -> objection.rule() == Objection.Rule.NOT_IN_A_BLOCKED_WEEK),
                pair.outOfForceOn(day).orElse(null),
                open.isMakeUp(day),
                open.isProvisional(day),
                Stream.concat(
                                pair.suspendedOn(day).map(YearReading::sentence).stream(),
                                objections.stream().map(Objection::because))
                        .toList());
    }

    private static Text sentence(Suspended suspension) {
        return suspension.until() == null
                ? SUSPENDED.with(suspension.from())
                : SUSPENDED_UNTIL.with(suspension.from(), suspension.until());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
