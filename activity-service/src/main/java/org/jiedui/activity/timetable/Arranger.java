package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jiedui.activity.placement.Circumstances;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PlacedLeg;
import org.jiedui.activity.placement.Placement;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.timetable.TimetableRefusals.DateBreaksARule;
import org.jiedui.activity.timetable.TimetableRefusals.EntryIsSettled;
import org.jiedui.activity.timetable.TimetableRefusals.NoSuchEntry;
import org.jiedui.activity.timetable.TimetableRefusals.NothingToPlan;
import org.jiedui.activity.timetable.TimetableRefusals.TimetableOutdated;
import org.jspecify.annotations.Nullable;

/** Gives the lines of a timetable their dates, from the year as it is now and the wishes of a side; pure computation. */
final class Arranger {

    private static final int DAYS_NAMED = 5;

    private final YearOfThePair year;
    private final Entries before;
    private final Wishes wishes;
    private final Circumstances known;

    /** @param before the lines as they are */
    Arranger(YearOfThePair year, Entries before, Wishes wishes) {
        this.year = year;
        this.before = before;
        this.wishes = wishes;
        this.known = year.circumstances(wishes, planned());
    }

    /**
     * Dates for everything that waits for one.
     *
     * @param asked with the dates that are given
     * @throws NothingToPlan if nothing waits
     * @throws NoSuchEntry if a date is given for what does not wait
     * @throws DateBreaksARule if one does not keep to the rules
     */
    static Entries draft(YearOfThePair year, Asked asked) {
        List<OwedLeg> open = year.open();
        if (open.isEmpty()) {
            throw new NothingToPlan(year.number());
        }
        Entries bare = new Entries(open.stream().map(Entry::of).toList());
        Entries pinned = new Arranger(year, bare, asked.wishes()).move(asked.pins());
        return new Arranger(year, pinned, asked.wishes()).again();
    }

    /**
     * Moves and pins what a side says.
     *
     * @throws NoSuchEntry if one is not in the timetable
     * @throws EntryIsSettled if an activity is no longer only planned
     * @throws DateBreaksARule if one does not keep to the rules, with all others where they are to be
     */
    Entries move(List<LegDate> given) {
        Entries after = before.with(given);
        Map<OwedLeg, LocalDate> former = before.dates();
        after.dates().forEach((leg, on) -> {
            if (!on.equals(former.get(leg))) {
                checkNotSettled(leg);
                checkRules(leg, on, after);
            }
        });
        return described(after.all(), after.dates());
    }

    /** Gives dates anew to all but pinned ones, and planned ones on which nothing has come to stand against. */
    Entries again() {
        return again(entry ->
                entry.pinned() || (entry.activity() != null && broken(entry).isEmpty()));
    }

    /** Gives dates anew only where something has come to stand against the former, or there was none. */
    Entries corrected() {
        return again(entry -> entry.pinned() || broken(entry).isEmpty());
    }

    /** The rule that the entry's date has come to break since it was given. */
    Optional<PlacementRule> broken(Entry entry) {
        return entry.on() == null ? Optional.empty() : year.brokenBy(entry.owed(), entry.on(), wishes);
    }

    /** What is settled stays as it is; what is no longer owed goes. */
    private Entries again(Predicate<Entry> stays) {
        List<Entry> legs = new ArrayList<>();
        year.open().forEach(leg -> legs.add(open(leg)));
        List<Entry> settled = new ArrayList<>();
        for (Entry entry : before.all()) {
            LegInYear now = year.find(entry.owed())
                    .filter(leg -> entry.isHeldBy(leg) || (entry.hasLapsed(leg) && !leg.owed()))
                    .orElse(null);
            if (now != null && !now.isPlanned()) {
                settled.add(entry);
            } else if (now != null && now.owed()) {
                legs.add(entry);
            }
        }
        Map<OwedLeg, LocalDate> given = new HashMap<>();
        legs.stream().filter(stays).forEach(entry -> Optional.ofNullable(entry.on())
                .ifPresent(on -> given.put(entry.owed(), on)));
        List<PlacedLeg> placed = Placement.of(legs.stream().map(Entry::owed).toList(), given, known);
        return new Entries(entries(placed, legs).stream().map(this::orLapsed).toList()).and(settled);
    }

    private Entry open(OwedLeg leg) {
        return before.find(leg).filter(entry -> entry.activity() == null).orElseGet(() -> Entry.of(leg));
    }

    /** What lapsed is planned anew where a day fits, and else stays what it was. */
    private Entry orLapsed(Entry entry) {
        return entry.on() == null
                ? before.find(entry.owed())
                        .filter(former -> former.activity() != null)
                        .orElse(entry)
                : entry;
    }

    private Entries described(List<Entry> entries, Map<OwedLeg, LocalDate> dates) {
        List<OwedLeg> legs = entries.stream().map(Entry::owed).toList();
        return new Entries(entries(Placement.described(legs, dates, known), entries));
    }

    /** A planned one for which no day fits stays where it is, and says why. */
    private List<Entry> entries(List<PlacedLeg> placed, List<Entry> former) {
        Map<OwedLeg, Entry> byLeg = former.stream().collect(Collectors.toMap(Entry::owed, entry -> entry));
        return placed.stream()
                .map(each -> {
                    Entry entry = Objects.requireNonNull(byLeg.get(each.leg()));
                    LocalDate standing = entry.activity() == null ? null : entry.on();
                    return Entry.of(each, entry.pinned(), entry.activity(), known)
                            .orOn(standing);
                })
                .toList();
    }

    /**
     * Checks whether all dates still hold, so that activities can be planned, moved and cancelled as they say.
     *
     * @param agreed what was accepted before
     * @throws TimetableOutdated if they do not
     */
    void checkHolds(Entries agreed) {
        Map<OwedLeg, LocalDate> former = agreed.dates();
        List<OwedLeg> broken = before.all().stream()
                .filter(entry -> entry.on() != null && !holds(entry, entry.on(), former.get(entry.owed())))
                .map(Entry::owed)
                .toList();
        if (!broken.isEmpty()) {
            throw new TimetableOutdated(broken);
        }
    }

    private boolean holds(Entry entry, LocalDate on, @Nullable LocalDate former) {
        LegInYear now = year.find(entry.owed()).orElse(null);
        if (now == null) {
            return false;
        }
        if (entry.activity() == null) {
            return now.isOpen() && keepsToTheRules(entry, on);
        }
        boolean standsAsAgreed = (entry.isHeldBy(now) || entry.hasLapsed(now))
                && Objects.requireNonNull(now.holder()).on().equals(former);
        return standsAsAgreed && (on.equals(former) || (now.owed() && now.isPlanned() && keepsToTheRules(entry, on)));
    }

    private boolean keepsToTheRules(Entry entry, LocalDate on) {
        return PlacementRule.brokenBy(entry.owed(), on, known).isEmpty();
    }

    private void checkNotSettled(OwedLeg leg) {
        before.find(leg).filter(entry -> entry.activity() != null).ifPresent(entry -> {
            if (year.find(leg)
                    .filter(entry::isHeldBy)
                    .filter(LegInYear::isPlanned)
                    .isEmpty()) {
                throw new EntryIsSettled(leg);
            }
        });
    }

    private void checkRules(OwedLeg leg, LocalDate on, Entries after) {
        Map<OwedLeg, LocalDate> others = after.dates();
        others.remove(leg);
        Circumstances around = known.with(others.values());
        PlacementRule.refusing(leg, on, around).ifPresent(rule -> {
            List<LocalDate> next =
                    PlacementRule.fitting(leg, around).limit(DAYS_NAMED).toList();
            throw new DateBreaksARule(leg, on, rule, around.because(on), next);
        });
    }

    /** The activities whose dates the timetable gives. */
    private Set<ActivityId> planned() {
        return before.all().stream()
                .filter(entry -> year.find(entry.owed())
                        .filter(entry::isHeldBy)
                        .filter(LegInYear::isPlanned)
                        .isPresent())
                .map(Entry::activity)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
