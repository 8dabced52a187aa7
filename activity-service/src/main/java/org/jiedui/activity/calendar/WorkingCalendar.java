package org.jiedui.activity.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jiedui.activity.calendar.CalendarRefusals.LastDayBeforeFirst;
import org.jiedui.activity.calendar.CalendarRefusals.TooManyDays;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.database.ArrayOf;
import org.jiedui.kit.database.Sql;

/**
 * Which days are working days in a region, from what is on record now. Open to every role: a side must know the closures of
 * the other.
 */
@ApplicationScoped
public class WorkingCalendar {

    /** A year and what lies around it. */
    public static final int MOST_DAYS = 400;

    private static final String KNOWN = """
            select
              (select coalesce(json_agg(json_build_object('year', n.year, 'documentNumber', n.document_number,
                  'publishedOn', n.published_on, 'days', n.days)), '[]')
                from holiday_notice n where n.year between :firstYear and :lastYear) as notices,
              (select coalesce(json_agg(json_build_object('id', r.id, 'region', r.region, 'date', r.date,
                  'monthDay', r.month_day, 'kind', r.kind, 'occasion', r.occasion, 'document', r.document)), '[]')
                from regional_day r where r.region = any(:lineage) and r.removed_at is null
                  and (r.month_day is not null or r.date between :from and :to)) as own_days,
              (select coalesce(json_agg(json_build_object('id', c.id, 'unit', c.unit, 'firstDay', c.first_day,
                  'lastDay', c.last_day, 'reason', c.reason)), '[]')
                from closure c where c.region = :region and c.removed_at is null
                  and c.first_day <= :to and c.last_day >= :from) as closures""";

    private final Sql sql;

    WorkingCalendar(Sql sql) {
        this.sql = sql;
    }

    /** The days from one date to another, both included; one statement, however many. */
    public CalendarDays days(LocalDate from, LocalDate to, RegionCode region) {
        KnownDays known = sql.query(KNOWN)
                .with("firstYear", from.getYear())
                .with("lastYear", to.getYear() + 1)
                .with("lineage", ArrayOf.texts(region.lineage()))
                .with("from", from)
                .with("to", to)
                .with("region", region)
                .first(KnownDays.class)
                .orElseThrow();
        return new CalendarDays(region, from, to, known);
    }

    /**
     * The same for whoever asks from outside.
     *
     * @throws LastDayBeforeFirst if the dates are the wrong way round
     * @throws TooManyDays if there are more than {@link #MOST_DAYS}
     */
    public CalendarDays answer(LocalDate from, LocalDate to, RegionCode region) {
        if (to.isBefore(from)) {
            throw new LastDayBeforeFirst(to, from);
        }
        long days = from.until(to, ChronoUnit.DAYS) + 1;
        if (days > MOST_DAYS) {
            throw new TooManyDays(MOST_DAYS, days);
        }
        return days(from, to, region);
    }
}
