package org.jiedui.activity.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.activity.availability.Availability;
import org.jiedui.activity.availability.Objection;
import org.jiedui.activity.availability.PairAvailability;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.DaysDoNotFit;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.kit.problem.Text;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * Refuses days on which a pair would not meet what it owes by the rules, unless it is said why it must be so. What discharges
 * nothing may be on any day, and what is over is a fact.
 */
@ApplicationScoped
class FittingDays {

    private static final int NEXT_DAYS = 5;
    private static final Text OUT_OF_PERIOD =
            new Text("%s 不在%s的任务期（%s 至 %s）内。", "%s is outside the period of %s (%s to %s).");

    private final PairAvailability availability;
    private final Clock clock;

    FittingDays(PairAvailability availability, Clock clock) {
        this.availability = availability;
        this.clock = clock;
    }

    /**
     * @param declared what is discharged then, with the days that count
     * @param exception why it must be so
     * @throws org.jiedui.activity.pair.PairRefusals.PairingHasNotBegun if something would be discharged before the first term
     * @throws DaysDoNotFit if a rule speaks against one of the days and no exception is given
     */
    void check(PairView pair, Times times, List<Discharge> declared, @Nullable String exception) {
        check(pair, times, times.days(), declared, exception);
    }

    /** The same, but for days that are settled: that both sides agreed, or on which it has begun. */
    void checkBesides(
            Collection<LocalDate> settled,
            PairView pair,
            Times times,
            List<Discharge> declared,
            @Nullable String exception) {
        List<LocalDate> others =
                times.days().stream().filter(day -> !settled.contains(day)).toList();
        check(pair, times, others, declared, exception);
    }

    private void check(
            PairView pair, Times times, List<LocalDate> days, List<Discharge> declared, @Nullable String exception) {
        pair.checkBegunOn(declared.stream().map(Discharge::on).toList());
        boolean over = !times.endsAt().isAfter(clock.instant());
        if (over || exception != null || declared.isEmpty() || days.isEmpty()) {
            return;
        }
        Window window = Window.of(declared, ChinaTime.dateOf(clock.instant()), pair.lastDay());
        Availability there = availability.of(
                pair,
                Collections.min(List.of(days.getFirst(), window.from())),
                Collections.max(List.of(days.getLast(), window.to())));
        List<Text> broken = Stream.concat(
                        outOfPeriod(times, days, declared), days.stream().flatMap(day -> there.objections(day).stream()
                                .map(Objection::because)))
                .toList();
        if (!broken.isEmpty()) {
            throw new DaysDoNotFit(broken, there.nextOpenDays(window.from(), window.to(), NEXT_DAYS));
        }
    }

    private static Stream<Text> outOfPeriod(Times times, List<LocalDate> days, List<Discharge> declared) {
        return declared.stream().flatMap(discharge -> times.daysOfWhatBeginsOn(discharge.on())
                .filter(days::contains)
                .filter(day -> day.isBefore(discharge.periodFrom()) || day.isAfter(discharge.periodTo()))
                .distinct()
                .map(day -> OUT_OF_PERIOD.with(day, discharge.duty(), discharge.periodFrom(), discharge.periodTo())));
    }

    /** The days from today to the end of the terms that lie in the periods of all that is declared; none if it ends before it begins. */
    private record Window(LocalDate from, LocalDate to) {

        static Window of(List<Discharge> declared, LocalDate today, @Nullable LocalDate lastDay) {
            LocalDate latestBeginning =
                    Collections.max(declared.stream().map(Discharge::periodFrom).toList());
            LocalDate earliestEnd =
                    Collections.min(declared.stream().map(Discharge::periodTo).toList());
            LocalDate last = lastDay == null || lastDay.isAfter(earliestEnd) ? earliestEnd : lastDay;
            return new Window(Collections.max(List.of(latestBeginning, today)), last);
        }
    }
}
