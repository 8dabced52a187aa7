package org.jiedui.activity.calendar.regional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiedui.activity.calendar.DayKind;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.OnceOrYearly;
import org.jiedui.activity.calendar.regional.RegionalDayRefusals.YearlyDayIsOff;
import org.jspecify.annotations.Nullable;

/**
 * What a region says of a day. What follows another calendar, as 三月三 does, is given by its date for each year.
 *
 * @param date of a day of one year
 * @param monthDay of a day of every year, such as {@code 12-11}
 * @param occasion the holiday it belongs to
 * @param document by which the region arranges it
 */
@Embeddable
public record RegionalDayContent(
        @Nullable LocalDate date,
        @Nullable String monthDay,
        @Enumerated(EnumType.STRING) DayKind kind,
        String occasion,
        @Nullable String document) {

    /**
     * @throws OnceOrYearly unless it is of one year or of every year
     * @throws YearlyDayIsOff if a day of every year is to be worked
     */
    public RegionalDayContent {
        if ((date == null) == (monthDay == null)) {
            throw new OnceOrYearly();
        }
        if (monthDay != null && kind == DayKind.WORK) {
            throw new YearlyDayIsOff();
        }
    }
}
