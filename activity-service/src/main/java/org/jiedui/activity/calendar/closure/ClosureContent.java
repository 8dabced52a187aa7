package org.jiedui.activity.calendar.closure;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jiedui.activity.calendar.CalendarRefusals.LastDayBeforeFirst;
import org.jspecify.annotations.Nullable;

/**
 * When and why nothing can be held.
 *
 * @param unit whose closure it is; absent: the whole side's
 * @param reason such as 换届 or 主场活动
 */
@Embeddable
public record ClosureContent(@Nullable String unit, LocalDate firstDay, LocalDate lastDay, String reason) {

    /** @throws LastDayBeforeFirst if the days are the wrong way round */
    public ClosureContent {
        if (lastDay.isBefore(firstDay)) {
            throw new LastDayBeforeFirst(lastDay, firstDay);
        }
    }
}
