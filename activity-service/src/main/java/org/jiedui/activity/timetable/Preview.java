package org.jiedui.activity.timetable;

import java.util.List;

/**
 * What would change of a timetable: dates that a notice, a closure, a suspension or a plan has come to stand against move, what
 * is newly owed is added, what is owed no longer is dropped. Pinned dates, and activities that are more than planned, never move.
 *
 * @param before the lines, each where its activity is by now
 * @param after the lines as they would be
 * @param changes everything that becomes of dates, activities and legs, in the order of their periods
 */
record Preview(Entries before, Entries after, List<DateChange> changes) {

    /** By the year as it is now. */
    static Preview of(Entries entries, YearOfThePair year, Wishes wishes) {
        Entries before = entries.asTheyStand(year);
        return between(before, new Arranger(year, before, wishes).corrected(), year, wishes);
    }

    /** By accepting other lines in the place of those that stand. */
    static Preview ofAccepting(Entries proposed, Entries standing, YearOfThePair year, Wishes wishes) {
        return between(standing.asTheyStand(year), proposed, year, wishes);
    }

    private static Preview between(Entries before, Entries after, YearOfThePair year, Wishes wishes) {
        return new Preview(before, after, new Differences(before, after, year, wishes).all());
    }
}
