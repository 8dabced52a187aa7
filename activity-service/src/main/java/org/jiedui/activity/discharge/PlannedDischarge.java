package org.jiedui.activity.discharge;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.discharge.DischargeRefusals.DutyIsNoMeeting;
import org.jiedui.activity.discharge.DischargeRefusals.HeldBeforeThePeriod;
import org.jiedui.activity.discharge.DischargeRefusals.KindDoesNotFit;
import org.jiedui.activity.discharge.DischargeRefusals.NoSuchLeg;
import org.jiedui.activity.obligation.ObligationId;
import org.jiedui.activity.obligation.OwedObligation;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.vocabulary.Duty;

/**
 * A leg of an obligation on the day it will be held.
 *
 * @param on the day of the first session that counts
 */
record PlannedDischarge(ObligationId obligation, Duty duty, int leg, LocalDate on) {

    /**
     * Judges whether what takes place discharges a leg. A day after the period is no obstacle: that is held late 补办.
     *
     * @throws DutyIsNoMeeting if no activity can
     * @throws NoSuchLeg if the obligation has fewer
     * @throws KindDoesNotFit if no session is what the duty asks for
     * @throws HeldBeforeThePeriod if all that are lie before the period
     */
    static PlannedDischarge of(OwedObligation owed, int leg, List<Occasion> occasions) {
        if (owed.duty() == Duty.CASE_BATCH) {
            throw new DutyIsNoMeeting(owed.duty());
        }
        if (leg > owed.legs()) {
            throw new NoSuchLeg(leg, owed.legs());
        }
        List<LocalDate> days = occasions.stream()
                .filter(occasion -> occasion.serves(owed.duty()))
                .map(Occasion::on)
                .sorted()
                .toList();
        if (days.isEmpty()) {
            throw new KindDoesNotFit(owed.duty());
        }
        LocalDate on = days.stream()
                .filter(day -> !day.isBefore(owed.period().from()))
                .findFirst()
                .orElseThrow(() -> new HeldBeforeThePeriod(owed.period()));
        return new PlannedDischarge(owed.id(), owed.duty(), leg, on);
    }

    ActivityEvent.Discharge published() {
        return new ActivityEvent.Discharge(obligation.value(), duty, leg);
    }
}
