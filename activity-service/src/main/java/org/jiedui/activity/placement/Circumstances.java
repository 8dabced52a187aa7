package org.jiedui.activity.placement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jiedui.activity.pair.Term.OutOfForce;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Text;

/** All that dates depend on besides what is owed: equal circumstances give equal dates. */
public final class Circumstances {

    private final LocalDate first;
    private final LocalDate last;
    private final NavigableMap<LocalDate, PairDay> days;
    private final NavigableMap<LocalDate, Integer> positions;
    private final NavigableSet<LocalDate> meetings;
    private final int spacing;
    private final Map<SideOfPairing, Set<DayOfWeek>> preferred;

    /**
     * @param first the first day that is still to come
     * @param last the last day on which the pairing is in force; there may be days before on which it is not
     * @param days every day that may matter, some weeks before and after included
     * @param meetings the days on which the pair meets anyway
     * @param spacing how many working days lie between two meetings at least; 1 means on the next one
     * @param preferred the weekdays a side likes to meet on; a side without any likes all
     */
    public Circumstances(
            LocalDate first,
            LocalDate last,
            Collection<PairDay> days,
            Collection<LocalDate> meetings,
            int spacing,
            Map<SideOfPairing, Set<DayOfWeek>> preferred) {
        this.first = first;
        this.last = last;
        this.days = new TreeMap<>();
        days.forEach(day -> this.days.put(day.date(), day));
        this.positions = positions(this.days.values());
        this.meetings = new TreeSet<>(meetings);
        this.spacing = spacing;
        this.preferred = Map.copyOf(preferred);
    }

    private Circumstances(Circumstances before, NavigableSet<LocalDate> meetings) {
        this.first = before.first;
        this.last = before.last;
        this.days = before.days;
        this.positions = before.positions;
        this.meetings = meetings;
        this.spacing = before.spacing;
        this.preferred = before.preferred;
    }

    private static NavigableMap<LocalDate, Integer> positions(Collection<PairDay> days) {
        NavigableMap<LocalDate, Integer> positions = new TreeMap<>();
        int position = 0;
        for (PairDay day : days) {
            positions.put(day.date(), position);
            position += day.working() ? 1 : 0;
        }
        return positions;
    }

    /** The same, with these meetings besides. */
    public Circumstances with(Collection<LocalDate> more) {
        NavigableSet<LocalDate> all = new TreeSet<>(meetings);
        all.addAll(more);
        return new Circumstances(this, all);
    }

    boolean isToCome(LocalDate day) {
        return !day.isBefore(first);
    }

    boolean isInForce(LocalDate day) {
        PairDay known = days.get(day);
        boolean between = known != null && known.outOfForce() != null && known.outOfForce() != OutOfForce.SUSPENDED;
        return !day.isAfter(last) && !between;
    }

    boolean isWorking(LocalDate day) {
        PairDay known = days.get(day);
        return known != null && known.working();
    }

    boolean isBlocked(LocalDate day) {
        PairDay known = days.get(day);
        return known != null && known.blocked();
    }

    boolean isSuspended(LocalDate day) {
        PairDay known = days.get(day);
        return known != null && known.outOfForce() == OutOfForce.SUSPENDED;
    }

    /** Whether the notice that decides about the day is not loaded. */
    public boolean isProvisional(LocalDate day) {
        PairDay known = days.get(day);
        return known != null && known.provisional();
    }

    /** Why the day is closed, blocked or in a suspension, in sentences. */
    public List<Text> because(LocalDate day) {
        PairDay known = days.get(day);
        return known == null ? List.of() : known.because();
    }

    boolean isTaken(LocalDate day) {
        return meetings.contains(day);
    }

    /** How many working days lie between the day and the nearest meeting, at most the spacing. */
    int apart(LocalDate day) {
        int nearest = spacing;
        for (LocalDate meeting : meetings) {
            nearest = Math.min(nearest, Math.abs(position(day) - position(meeting)));
        }
        return nearest;
    }

    /** How many working days come before a day; what is outside all known days counts as far away. */
    int position(LocalDate day) {
        Integer known = positions.get(day);
        if (known != null) {
            return known;
        }
        return day.isBefore(days.firstKey()) ? -spacing : positions.lastEntry().getValue() + 1 + spacing;
    }

    /** In order. */
    List<PairDay> days() {
        return List.copyOf(days.values());
    }

    int spacing() {
        return spacing;
    }

    /** How many sides would rather meet on another weekday. */
    int dislikes(LocalDate day) {
        return (int) preferred.values().stream()
                .filter(weekdays -> !weekdays.isEmpty() && !weekdays.contains(day.getDayOfWeek()))
                .count();
    }

    LocalDate laterOfFirstAnd(LocalDate day) {
        return day.isBefore(first) ? first : day;
    }

    LocalDate earlierOfLastAnd(LocalDate day) {
        return day.isAfter(last) ? last : day;
    }
}
