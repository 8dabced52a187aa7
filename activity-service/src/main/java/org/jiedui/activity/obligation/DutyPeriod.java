package org.jiedui.activity.obligation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.Period;

/**
 * A period in which a duty falls due, in days of Asia/Shanghai.
 *
 * @param label as people write it: {@code 2022-12}, {@code 2022-Q4}, {@code 2022-H2}, {@code 2022}
 * @param from its first day
 * @param to its last day
 */
public record DutyPeriod(Period kind, String label, LocalDate from, LocalDate to) {

    /** All periods of that kind in a year, in order. */
    static List<DutyPeriod> of(Period kind, int year) {
        return Stream.iterate(
                        LocalDate.of(year, 1, 1),
                        from -> from.getYear() == year,
                        from -> from.plusMonths(kind.months()))
                .map(from -> beginning(kind, from))
                .toList();
    }

    /** The one of that kind the day falls in. */
    static DutyPeriod holding(Period kind, LocalDate day) {
        return beginning(kind, kind.beginning(day));
    }

    static DutyPeriod beginning(Period kind, LocalDate from) {
        return new DutyPeriod(
                kind, kind.label(from), from, from.plusMonths(kind.months()).minusDays(1));
    }
}
