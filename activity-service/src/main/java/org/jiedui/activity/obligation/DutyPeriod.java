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

    private static final int MONTHS_IN_A_YEAR = 12;

    /** All periods of that kind in a year, in order. */
    static List<DutyPeriod> of(Period kind, int year) {
        int months = months(kind);
        return Stream.iterate(LocalDate.of(year, 1, 1), from -> from.plusMonths(months))
                .limit(MONTHS_IN_A_YEAR / months)
                .map(from -> beginning(kind, from))
                .toList();
    }

    /** The one of that kind the day falls in. */
    static DutyPeriod holding(Period kind, LocalDate day) {
        int months = months(kind);
        int first = (day.getMonthValue() - 1) / months * months + 1;
        return beginning(kind, LocalDate.of(day.getYear(), first, 1));
    }

    static DutyPeriod beginning(Period kind, LocalDate from) {
        LocalDate to = from.plusMonths(months(kind)).minusDays(1);
        return new DutyPeriod(kind, label(kind, from), from, to);
    }

    private static int months(Period kind) {
        return switch (kind) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case HALF_YEAR -> 6;
            case YEAR -> MONTHS_IN_A_YEAR;
        };
    }

    private static String label(Period kind, LocalDate from) {
        int index = (from.getMonthValue() - 1) / months(kind) + 1;
        return switch (kind) {
            case MONTH -> "%d-%02d".formatted(from.getYear(), index);
            case QUARTER -> "%d-Q%d".formatted(from.getYear(), index);
            case HALF_YEAR -> "%d-H%d".formatted(from.getYear(), index);
            case YEAR -> Integer.toString(from.getYear());
        };
    }
}
