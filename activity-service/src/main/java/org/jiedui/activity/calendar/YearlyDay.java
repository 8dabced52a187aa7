package org.jiedui.activity.calendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiedui.activity.calendar.CalendarRefusals.NotADayOfTheYear;

/**
 * A day of every year by month and day of the Gregorian calendar. 02-29 is a day of leap years only.
 *
 * @param value month and day, such as {@code 03-03}
 */
@Schema(
        type = SchemaType.STRING,
        description = "Month and day",
        examples = {"03-03"})
public record YearlyDay(@JsonValue String value) {

    /** @throws NotADayOfTheYear if no year has such a day */
    @JsonCreator
    public YearlyDay {
        try {
            MonthDay.parse("--" + value);
        } catch (DateTimeException noSuchDay) {
            throw new NotADayOfTheYear(value);
        }
    }

    boolean falls(LocalDate date) {
        return MonthDay.from(date).toString().endsWith(value);
    }
}
