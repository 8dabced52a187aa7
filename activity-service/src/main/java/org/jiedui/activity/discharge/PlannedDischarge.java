package org.jiedui.activity.discharge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.activity.discharge.DischargeRefusals.DutyIsNoMeeting;
import org.jiedui.activity.discharge.DischargeRefusals.HeldBeforeThePeriod;
import org.jiedui.activity.discharge.DischargeRefusals.KindDoesNotFit;
import org.jiedui.activity.discharge.DischargeRefusals.NoSuchLeg;
import org.jiedui.activity.discharge.DischargeRefusals.ObligationNotOwed;
import org.jiedui.activity.discharge.DischargeRefusals.OneLegOfAnObligation;
import org.jiedui.activity.discharge.DischargeRefusals.SessionCountsOnce;
import org.jiedui.activity.discharge.DischargeRefusals.UnknownObligation;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.OwedObligation;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.knownparties.pair.PairingId;

/**
 * A leg of an obligation that an activity declares, on the day it will be held.
 *
 * @param on the day of the first session that counts
 */
record PlannedDischarge(UUID activity, ObligationId obligation, Duty duty, DutyPeriod period, int leg, LocalDate on) {

    /** In which obligations are locked, and their legs written. */
    static final Comparator<PlannedDischarge> LOCK_ORDER = Comparator.comparing(
                    (PlannedDischarge planned) -> planned.obligation().value())
            .thenComparing(PlannedDischarge::leg);

    /**
     * Judges what an activity declares by the obligations of its pairing.
     *
     * @throws UnknownObligation if there is none of that id; see {@link #of(UUID, OwedObligation, int, List)} for what else
     */
    static PlannedDischarge of(Declared declared, Map<ObligationId, OwedObligation> owed, PairingId pairing) {
        Declaration declaration = declared.declaration();
        OwedObligation obligation = owed.get(declaration.obligation());
        if (obligation == null) {
            throw new UnknownObligation(declaration.obligation(), pairing);
        }
        return of(declared.activity(), obligation, declaration.leg(), declared.occasions());
    }

    /**
     * Judges whether what takes place discharges a leg. A day after the period is no obstacle: that is held late 补办.
     *
     * @throws DutyIsNoMeeting if no activity can
     * @throws ObligationNotOwed if nobody owes it any more
     * @throws NoSuchLeg if the obligation has fewer
     * @throws KindDoesNotFit if no session is what the duty asks for
     * @throws HeldBeforeThePeriod if all that are lie before the period
     */
    static PlannedDischarge of(UUID activity, OwedObligation owed, int leg, List<Occasion> occasions) {
        if (owed.duty() == Duty.CASE_BATCH) {
            throw new DutyIsNoMeeting(owed.duty());
        }
        if (!owed.owed()) {
            throw new ObligationNotOwed(owed.duty(), owed.period());
        }
        if (leg > owed.legs()) {
            throw new NoSuchLeg(leg, owed.legs());
        }
        LocalDate on = dayThatCounts(owed.duty(), owed.period(), occasions);
        if (on.isBefore(owed.period().from())) {
            throw new HeldBeforeThePeriod(owed.period());
        }
        return new PlannedDischarge(activity, owed.id(), owed.duty(), owed.period(), leg, on);
    }

    /** @throws OneLegOfAnObligation if an activity declares more than one of an obligation */
    static void checkOneLegEach(List<PlannedDischarge> planned) {
        long obligations = planned.stream()
                .map(each -> List.of(each.activity(), each.obligation()))
                .distinct()
                .count();
        if (obligations < planned.size()) {
            throw new OneLegOfAnObligation();
        }
    }

    /**
     * Checks that each leg of a duty that one activity declares can have a session of its own.
     *
     * @throws SessionCountsOnce if there are fewer that would count
     */
    static void checkASessionEach(List<PlannedDischarge> planned, List<Occasion> occasions) {
        for (PlannedDischarge each : planned) {
            long legs = planned.stream()
                    .filter(other ->
                            other.duty == each.duty && !other.period.from().isBefore(each.period.from()))
                    .count();
            long sessions = occasions.stream()
                    .filter(occasion ->
                            occasion.serves(each.duty) && !occasion.on().isBefore(each.period.from()))
                    .count();
            if (legs > sessions) {
                throw new SessionCountsOnce(each.duty);
            }
        }
    }

    /** The first in the period or after it; before it, if there is no other. */
    private static LocalDate dayThatCounts(Duty duty, DutyPeriod period, List<Occasion> occasions) {
        List<LocalDate> days = occasions.stream()
                .filter(occasion -> occasion.serves(duty))
                .map(Occasion::on)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw new KindDoesNotFit(duty);
        }
        return days.stream()
                .filter(day -> !day.isBefore(period.from()))
                .findFirst()
                .orElseGet(days::getLast);
    }

    /**
     * The same leg when the activity takes place at other times, whether or not it still counts then.
     *
     * @throws KindDoesNotFit if no session is what the duty asks for
     */
    PlannedDischarge at(List<Occasion> occasions) {
        return new PlannedDischarge(activity, obligation, duty, period, leg, dayThatCounts(duty, period, occasions));
    }

    /** Whether it still counts on the other day: within the period, or late as it was before 补办. */
    boolean countsOn(LocalDate other) {
        return period.countsAlike(on, other);
    }

    /** Those that still count when their activity takes place at other times. */
    static List<PlannedDischarge> moved(List<PlannedDischarge> present, List<Occasion> occasions) {
        return present.stream()
                .flatMap(planned -> Stream.of(planned.at(occasions)).filter(there -> planned.countsOn(there.on())))
                .toList();
    }

    Declaration declaration() {
        return new Declaration(obligation, leg);
    }

    ActivityEvent.Discharge published() {
        return new ActivityEvent.Discharge(
                obligation.value(), duty, period.kind(), period.from(), period.to(), leg, on);
    }
}
