package org.jiedui.activity.calendar;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.jiedui.kit.problem.Text;

/**
 * A day in a region.
 *
 * @param working whether something can be held on it
 * @param makeUp whether it is worked instead of another day (调休); never true of a day that is no working day
 * @param provisional whether the State Council notice of its year is not loaded, or that of the next year for the last days of December
 * @param source what decides
 * @param words makes the sentence, which most who ask do not need
 */
public record CalendarDay(
        LocalDate date, boolean working, boolean makeUp, boolean provisional, DaySource source, Supplier<Text> words) {

    /** A sentence that says what decides. */
    public Text because() {
        return words.get();
    }
}
