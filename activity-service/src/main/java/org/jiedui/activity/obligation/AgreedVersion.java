package org.jiedui.activity.obligation;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.knownparties.pair.PairingId;

/**
 * What both sides signed, as far as it makes the pair owe something.
 *
 * @param pairing the term it is for
 * @param effectiveFrom from this day on it counts; the periods it falls in are owed in full
 */
record AgreedVersion(PairingId pairing, int year, int planVersion, LocalDate effectiveFrom, List<CadenceLine> cadence) {

    /**
     * From when on this version alone says how often a duty is owed: the beginning of the period it takes effect in, so
     * that no day is owed for twice; the very day when it has no such duty.
     */
    LocalDate takesOver(Duty duty) {
        return cadence.stream()
                .filter(line -> line.duty() == duty)
                .map(line -> DutyPeriod.holding(line.period(), effectiveFrom).from())
                .findFirst()
                .orElse(effectiveFrom);
    }
}
