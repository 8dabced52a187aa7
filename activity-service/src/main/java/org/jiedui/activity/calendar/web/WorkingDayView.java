package org.jiedui.activity.calendar.web;

import java.time.LocalDate;
import org.jiedui.activity.calendar.CalendarDay;
import org.jiedui.activity.calendar.DaySource;
import org.jiedui.kit.problem.Language;

/**
 * Whether a day is a working day, and why.
 *
 * @param working whether it is a working day
 * @param makeUp whether it is worked instead of another day
 * @param provisional whether the State Council notice of its year is not loaded, or that of the next year for the last days
 *     of December
 * @param because why, in a sentence in the language of the answer
 * @param source what decides about the day
 */
public record WorkingDayView(
        LocalDate date, boolean working, boolean makeUp, boolean provisional, String because, DaySource source) {

    static WorkingDayView of(CalendarDay day, Language language) {
        return new WorkingDayView(
                day.date(),
                day.working(),
                day.makeUp(),
                day.provisional(),
                day.because().in(language),
                day.source());
    }
}
