package org.jiedui.activity.availability;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jiedui.activity.calendar.WorkingCalendar;
import org.jiedui.activity.obligation.ObligationKeeping;
import org.jiedui.activity.pair.PairView;
import org.jiedui.knownparties.pair.Sides;

/** Finds out on which days a pair can hold something, from both sides' calendars and the weeks its plans block. */
@ApplicationScoped
public class PairAvailability {

    private final WorkingCalendar calendar;
    private final ObligationKeeping obligations;

    PairAvailability(WorkingCalendar calendar, ObligationKeeping obligations) {
        this.calendar = calendar;
        this.obligations = obligations;
    }

    /** The days from one date to another, both included. */
    public Availability of(PairView pair, LocalDate from, LocalDate to) {
        Sides sides = pair.sides();
        return new Availability(
                calendar.days(from, to, sides.leading()),
                calendar.days(from, to, sides.partner()),
                obligations.blockedWeeks(pair.id()));
    }
}
