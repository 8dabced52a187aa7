package org.jiedui.activity.calendar.web;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.calendar.CalendarDays;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Language;

/**
 * The days of a region from one date to another.
 *
 * @param from the first day, in China
 * @param to the last day, in China
 * @param workingDays how many of them are
 * @param days each day, in order
 */
public record WorkingDaysView(
        RegionCode region, LocalDate from, LocalDate to, long workingDays, List<WorkingDayView> days) {

    static WorkingDaysView of(CalendarDays asked, LocalDate from, LocalDate to, Language language) {
        List<WorkingDayView> days =
                asked.all().map(day -> WorkingDayView.of(day, language)).toList();
        long working = days.stream().filter(WorkingDayView::working).count();
        return new WorkingDaysView(asked.region(), from, to, working, days);
    }
}
