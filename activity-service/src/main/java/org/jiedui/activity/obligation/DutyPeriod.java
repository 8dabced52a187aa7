package org.jiedui.activity.obligation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.events.vocabulary.Period;

/**
 * A period in which a duty falls due, in days of Asia/Shanghai.
 *
 * @param kind how long it is: a month, a quarter, half a year or a year
 * @param from its first day in China
 */
public record DutyPeriod(
        @Schema(required = true) Period kind,
        @Schema(required = true) LocalDate from) {

    /** All periods of that kind in a year, in order. */
    static List<DutyPeriod> of(Period kind, int year) {
        return Stream.iterate(
                        LocalDate.of(year, 1, 1),
                        from -> from.getYear() == year,
                        from -> from.plusMonths(kind.months()))
                .map(from -> new DutyPeriod(kind, from))
                .toList();
    }

    /** The one of that kind the day falls in. */
    static DutyPeriod holding(Period kind, LocalDate day) {
        return new DutyPeriod(kind, kind.beginning(day));
    }

    /** As people write it: {@code 2022-12}, {@code 2022-Q4}, {@code 2022-H2}, {@code 2022}. */
    @JsonProperty
    @Schema(required = true)
    public String label() {
        return kind.label(from);
    }

    /** Whether what counts on one day counts on another: within the period, or late as it was before 补办. */
    public boolean countsAlike(LocalDate before, LocalDate after) {
        boolean wasLate = before.isAfter(to());
        return !after.isBefore(from) && (wasLate || !after.isAfter(to()));
    }

    /** Its last day. */
    @JsonProperty
    @Schema(required = true)
    public LocalDate to() {
        return from.plusMonths(kind.months()).minusDays(1);
    }
}
