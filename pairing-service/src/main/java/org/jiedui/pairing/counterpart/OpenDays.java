package org.jiedui.pairing.counterpart;

import java.time.LocalDate;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.pairing.counterpart.CounterpartRefusals.DayOutOfReach;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

/**
 * The days a side may name for its counterparts, so that a wrong digit does not hold a side for decades.
 *
 * @param earliest when the pairing began to count or was drafted, whichever was first; absent while nobody knows the
 *     former
 * @param latest a year from today
 */
public record OpenDays(@Nullable LocalDate earliest, LocalDate latest) {

    private static final int YEARS_AHEAD = 1;

    public static OpenDays of(PairingView pairing, LocalDate today) {
        return new OpenDays(
                earliest(pairing.terms().effectiveFrom(), ChinaTime.dateOf(pairing.createdAt())),
                today.plusYears(YEARS_AHEAD));
    }

    private static @Nullable LocalDate earliest(@Nullable LocalDate effective, LocalDate drafted) {
        return effective == null || effective.isBefore(drafted) ? effective : drafted;
    }

    /** @throws DayOutOfReach if it is none of these days */
    public void check(LocalDate day) {
        if (day.isAfter(latest) || (earliest != null && day.isBefore(earliest))) {
            throw new DayOutOfReach(day, this);
        }
    }
}
