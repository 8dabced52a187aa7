package org.jiedui.activity.compliance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * How far duties are met. What is owed is exactly one of the others: they add up to it.
 *
 * @param owed how many obligations are owed; the others add up to it
 * @param heldOnTime how many of which all legs were held within the period
 * @param heldLate how many of which all legs were held, the last one after the period 补办
 * @param halfMet how many of which some legs were held
 * @param waived how many that need not be met, as both sides agreed
 * @param overdue how many whose period is over, of which nothing was held or is planned
 * @param planned how many of which an activity that is still to come declares a leg
 * @param due how many whose period runs, of which nothing was held or is planned
 * @param upcoming how many whose period has not begun, and for which nothing is planned
 * @param nextDue the last day of the period that ends next of those not met; absent if none is to come
 */
public record Fulfilment(
        long owed,
        long heldOnTime,
        long heldLate,
        long halfMet,
        long waived,
        long overdue,
        long planned,
        long due,
        long upcoming,
        @Nullable LocalDate nextDue) {

    /** Counts rows with a {@code state} and a {@code period_end}; the parameter {@code today} is the day in China. */
    static final String COLUMNS = """
            count(*) as fulfilment_owed,
              count(*) filter (where state = 'HELD') as fulfilment_held_on_time,
              count(*) filter (where state = 'HELD_LATE') as fulfilment_held_late,
              count(*) filter (where state = 'HALF_MET') as fulfilment_half_met,
              count(*) filter (where state = 'WAIVED') as fulfilment_waived,
              count(*) filter (where state = 'OVERDUE') as fulfilment_overdue,
              count(*) filter (where state = 'PLANNED') as fulfilment_planned,
              count(*) filter (where state = 'DUE') as fulfilment_due,
              count(*) filter (where state = 'UPCOMING') as fulfilment_upcoming,
              min(period_end) filter (where period_end >= :today and state not in ('HELD', 'HELD_LATE', 'WAIVED'))
                as fulfilment_next_due""";

    static Fulfilment sum(Collection<Fulfilment> parts) {
        return new Fulfilment(
                sum(parts, Fulfilment::owed),
                sum(parts, Fulfilment::heldOnTime),
                sum(parts, Fulfilment::heldLate),
                sum(parts, Fulfilment::halfMet),
                sum(parts, Fulfilment::waived),
                sum(parts, Fulfilment::overdue),
                sum(parts, Fulfilment::planned),
                sum(parts, Fulfilment::due),
                sum(parts, Fulfilment::upcoming),
                parts.stream()
                        .map(Fulfilment::nextDue)
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    private static long sum(Collection<Fulfilment> parts, ToLongFunction<Fulfilment> figure) {
        return parts.stream().mapToLong(figure).sum();
    }
}
