package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jiedui.activity.discharge.Declaration;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.scheduling.PlannedMeeting;
import org.jiedui.activity.scheduling.PlannedMove;
import org.jiedui.activity.timetable.TimetableRefusals.NoSuchEntry;
import org.jiedui.events.TimetableEvent.Meeting;

/** The lines of a timetable. */
record Entries(List<Entry> all) {

    Optional<Entry> find(OwedLeg leg) {
        return all.stream().filter(entry -> entry.owed().equals(leg)).findFirst();
    }

    /** Those that have a date, with it; in order. */
    Map<OwedLeg, LocalDate> dates() {
        Map<OwedLeg, LocalDate> dates = new LinkedHashMap<>();
        for (Entry entry : all) {
            if (entry.on() != null) {
                dates.put(entry.owed(), entry.on());
            }
        }
        return dates;
    }

    /** Others besides, in the order of their periods. */
    Entries and(List<Entry> others) {
        return new Entries(Stream.concat(all.stream(), others.stream())
                .sorted(Comparator.comparing(Entry::owed, OwedLeg.ORDER))
                .toList());
    }

    /** Each where its activity is by now, or was if its time has passed; without a date if that is gone. */
    Entries asTheyStand(YearOfThePair year) {
        return new Entries(all.stream().map(entry -> asItStands(entry, year)).toList());
    }

    private static Entry asItStands(Entry entry, YearOfThePair year) {
        if (entry.activity() == null) {
            return entry;
        }
        return year.find(entry.owed())
                .filter(now -> entry.isHeldBy(now) || entry.hasLapsed(now))
                .flatMap(now -> Optional.ofNullable(now.holder()))
                .map(holder -> entry.at(holder.on(), entry.pinned()))
                .orElseGet(() -> entry.at(null, false).plannedAs(null));
    }

    /** The same, by the notices that are loaded now. */
    Entries knownIn(YearOfThePair year) {
        return new Entries(all.stream().map(entry -> entry.knownIn(year)).toList());
    }

    /** The activities they were planned as. */
    Set<ActivityId> activities() {
        return all.stream().map(Entry::activity).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /**
     * The same, with these dates.
     *
     * @throws NoSuchEntry if one is for what the timetable does not have
     */
    Entries with(List<LegDate> given) {
        List<Entry> changed = new ArrayList<>(all);
        for (LegDate date : given) {
            Entry entry =
                    all.stream().filter(each -> each.isFor(date)).findFirst().orElseThrow(() -> new NoSuchEntry(date));
            changed.set(all.indexOf(entry), entry.at(date.on(), date.pinned()));
        }
        return new Entries(List.copyOf(changed));
    }

    /** What is to be planned: dates without an activity. */
    List<PlannedMeeting> toBePlanned() {
        return all.stream()
                .filter(entry -> entry.activity() == null)
                .flatMap(entry -> Optional.ofNullable(entry.on()).stream()
                        .map(on -> new PlannedMeeting(entry.obligation(), entry.leg(), on)))
                .toList();
    }

    /** The same, with the activities that were planned for {@link #toBePlanned}, in its order. */
    Entries plannedAs(List<ActivityId> planned) {
        Iterator<ActivityId> next = planned.iterator();
        return new Entries(all.stream()
                .map(entry -> entry.activity() == null && entry.on() != null ? entry.plannedAs(next.next()) : entry)
                .toList());
    }

    /** What has another date than before. */
    List<PlannedMove> toBeMoved(Entries before, String reason) {
        List<PlannedMove> moves = new ArrayList<>();
        Map<OwedLeg, LocalDate> former = before.dates();
        for (Entry entry : all) {
            if (entry.activity() != null && entry.on() != null && !entry.on().equals(former.get(entry.owed()))) {
                moves.add(new PlannedMove(entry.activity(), entry.on(), reason));
            }
        }
        return List.copyOf(moves);
    }

    /** Legs that activities lose: what was accepted and is no longer in the timetable. */
    Map<ActivityId, List<Declaration>> toBeTaken(Entries before, YearOfThePair year) {
        Stream<Entry> dropped =
                before.all().stream().filter(entry -> find(entry.owed()).isEmpty());
        return dropped.flatMap(
                        entry -> year.find(entry.owed()).filter(now -> entry.isHeldBy(now) && now.isPlanned()).stream())
                .collect(Collectors.groupingBy(
                        now -> Objects.requireNonNull(now.holder()).activity(),
                        Collectors.mapping(LegInYear::declaration, Collectors.toList())));
    }

    List<Meeting> meetings() {
        return all.stream()
                .flatMap(entry -> Optional.ofNullable(entry.on()).map(entry::published).stream())
                .toList();
    }

    int withoutDate() {
        return all.size() - dates().size();
    }
}
