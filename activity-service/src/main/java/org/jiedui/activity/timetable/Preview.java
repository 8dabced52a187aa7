package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.timetable.DateChange.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the year as it is now would change of a timetable: dates that a notice, a closure or a plan has come to stand against
 * move, what is newly owed is added, what is owed no longer is dropped. Pinned dates, and activities that are more than
 * planned, never move.
 *
 * @param before the lines, each where its activity is by now
 * @param after the lines as they would be
 * @param changes in the order of their periods
 */
record Preview(Entries before, Entries after, List<DateChange> changes) {

    static Preview of(Entries entries, YearOfThePair year, Wishes wishes) {
        Entries before = entries.asTheyStand(year);
        Arranger arranger = new Arranger(year, before, wishes);
        Entries after = arranger.corrected();
        List<DateChange> changes = new ArrayList<>();
        for (Entry entry : before.and(added(before, after)).all()) {
            change(before.find(entry.owed()), after.find(entry.owed()), arranger, year)
                    .ifPresent(changes::add);
        }
        return new Preview(before, after, List.copyOf(changes));
    }

    private static List<Entry> added(Entries before, Entries after) {
        return after.all().stream()
                .filter(entry -> before.find(entry.owed()).isEmpty())
                .toList();
    }

    private static Optional<DateChange> change(
            Optional<Entry> before, Optional<Entry> after, Arranger arranger, YearOfThePair year) {
        LocalDate from = before.map(Entry::on).orElse(null);
        LocalDate to = after.map(Entry::on).orElse(null);
        if (after.isEmpty()) {
            return before.filter(entry -> entry.on() != null)
                    .map(entry -> change(Kind.DROPPED, entry, from, null, null, year));
        }
        Entry entry = after.get();
        if (!entry.excluded().isEmpty()) {
            PlacementRule rule = before.flatMap(arranger::broken).orElse(null);
            return before.filter(former -> former.on() == null).isPresent()
                    ? Optional.empty()
                    : Optional.of(change(Kind.NO_DAY_FITS, entry, from, null, rule, year));
        }
        if (to == null || to.equals(from)) {
            return Optional.empty();
        }
        return from == null
                ? Optional.of(change(Kind.ADDED, entry, null, to, null, year))
                : Optional.of(change(
                        Kind.MOVED,
                        entry,
                        from,
                        to,
                        before.flatMap(arranger::broken).orElse(null),
                        year));
    }

    private static DateChange change(
            Kind kind,
            Entry entry,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PlacementRule rule,
            YearOfThePair year) {
        return new DateChange(
                kind,
                entry.obligation(),
                entry.duty(),
                entry.period(),
                entry.leg(),
                entry.activity(),
                from,
                to,
                to != null && entry.provisional(),
                rule,
                from == null || rule == null ? List.of() : year.because(from),
                to == null ? entry.excluded() : List.of());
    }
}
