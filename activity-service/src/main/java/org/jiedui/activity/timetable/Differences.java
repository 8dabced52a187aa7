package org.jiedui.activity.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.activity.placement.Exclusion;
import org.jiedui.activity.placement.OwedLeg;
import org.jiedui.activity.placement.PlacementRule;
import org.jiedui.activity.scheduling.ActivityId;
import org.jiedui.activity.timetable.DateChange.DateChangeKind;
import org.jiedui.activity.timetable.YearOfThePair.DeclaredLeg;
import org.jiedui.kit.problem.Text;
import org.jspecify.annotations.Nullable;

/**
 * Everything that becomes of dates, activities and legs when some lines take the place of others. {@link TimetableProposing} does
 * exactly this.
 *
 * @param before each where its activity is by now
 */
record Differences(Entries before, Entries after, YearOfThePair year, Wishes wishes) {

    private static final Text LAPSED = new Text(
            "该活动原定 %s，日期已过，既未完成也未取消。", "Its activity of %s has passed and was neither completed nor cancelled.");
    private static final Text LEFT_BEHIND =
            new Text("该活动改到 %s，在那一天不能完成该任务。", "Its activity moves to %s, where it does not discharge it.");

    List<DateChange> all() {
        List<Entry> added = after.all().stream()
                .filter(entry -> before.find(entry.owed()).isEmpty())
                .toList();
        return before.and(added).all().stream()
                .flatMap(entry -> of(
                        before.find(entry.owed()).orElse(null),
                        after.find(entry.owed()).orElse(null)))
                .toList();
    }

    private Stream<DateChange> of(@Nullable Entry former, @Nullable Entry later) {
        LocalDate from = former == null ? null : former.on();
        if (later == null) {
            return from == null ? Stream.of() : Stream.of(dropped(Objects.requireNonNull(former), from));
        }
        if (!later.excluded().isEmpty()) {
            return former != null && from == null ? Stream.of() : Stream.of(withoutADay(later, former, from));
        }
        LocalDate to = later.on();
        if (to == null || to.equals(from)) {
            return Stream.of();
        }
        return former == null || from == null || !Objects.equals(former.activity(), later.activity())
                ? added(later, to)
                : moved(later, former, from, to);
    }

    private DateChange dropped(Entry entry, LocalDate from) {
        ActivityId activity = entry.activity();
        boolean goesOn =
                activity != null && !year.besides(entry.owed(), activity).isEmpty();
        List<Text> because = year.find(entry.owed())
                .flatMap(leg -> Optional.ofNullable(leg.notOwed()))
                .map(why -> List.of(why.of(entry.owed())))
                .orElse(List.of());
        return given(goesOn ? DateChangeKind.FREED : DateChangeKind.DROPPED, entry.owed(), activity, from, because);
    }

    private DateChange withoutADay(Entry entry, @Nullable Entry former, @Nullable LocalDate from) {
        return change(DateChangeKind.NO_DAY_FITS, entry, from, null, broken(former), entry.excluded());
    }

    private Stream<DateChange> added(Entry entry, LocalDate to) {
        Stream<DateChange> lapsed = year.find(entry.owed()).flatMap(LegInYear::lapsed).stream()
                .map(holder -> given(
                        DateChangeKind.FREED,
                        entry.owed(),
                        holder.activity(),
                        holder.on(),
                        List.of(LAPSED.with(holder.on()))));
        return Stream.concat(lapsed, Stream.of(change(DateChangeKind.ADDED, entry, null, to, null, List.of())));
    }

    private Stream<DateChange> moved(Entry entry, Entry former, LocalDate from, LocalDate to) {
        ActivityId activity = entry.activity();
        Stream<DateChange> left = activity == null
                ? Stream.of()
                : year.besides(entry.owed(), activity).stream()
                        .filter(other -> !other.countsAlikeOn(to))
                        .map(other -> leftBehind(other, to));
        return Stream.concat(Stream.of(change(DateChangeKind.MOVED, entry, from, to, broken(former), List.of())), left);
    }

    private static DateChange leftBehind(DeclaredLeg other, LocalDate to) {
        return given(DateChangeKind.FREED, other.leg(), other.activity(), other.on(), List.of(LEFT_BEHIND.with(to)));
    }

    private @Nullable PlacementRule broken(@Nullable Entry former) {
        return former == null || former.on() == null
                ? null
                : year.brokenBy(former.owed(), former.on(), wishes).orElse(null);
    }

    private DateChange change(
            DateChangeKind kind,
            Entry entry,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PlacementRule rule,
            List<Exclusion> excluded) {
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
                excluded);
    }

    /** A leg that nothing is planned for, or something else. */
    private static DateChange given(
            DateChangeKind kind, OwedLeg leg, @Nullable ActivityId activity, LocalDate from, List<Text> because) {
        return new DateChange(
                kind,
                leg.obligation(),
                leg.duty(),
                leg.period(),
                leg.leg(),
                activity,
                from,
                null,
                false,
                null,
                because,
                List.of());
    }
}
