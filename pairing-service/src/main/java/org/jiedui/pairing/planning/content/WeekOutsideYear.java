package org.jiedui.pairing.planning.content;

import org.jiedui.kit.problem.Refusal;

/** A blocked week has at least one day in the year of the plan. */
public final class WeekOutsideYear extends Refusal {
    WeekOutsideYear(String week, int year) {
        super(Kind.UNPROCESSABLE, "No day of %s lies in %d.".formatted(week, year));
    }
}
