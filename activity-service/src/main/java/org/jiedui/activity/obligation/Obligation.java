package org.jiedui.activity.obligation;

import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.activity.pair.Term;
import org.jiedui.activity.pair.Term.OutOfForce;
import org.jiedui.events.ObligationEvent.ClosedBecause;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * One thing a cooperation owes: a duty, once, in one period.
 *
 * @param pairing the term that owes it
 * @param ordinal which one of the period, from 1
 * @param legs in how many parts it is held
 * @param planVersion the version of the plan that makes the pair owe it
 * @param notOwed why it is not owed; absent if it is
 */
record Obligation(
        PairingId pairing,
        Duty duty,
        DutyPeriod period,
        int ordinal,
        int legs,
        int planVersion,
        @Nullable ClosedBecause notOwed) {

    /**
     * Each duty as often as agreed in every period of the year that has not ended before the version takes effect. The
     * period the effective date falls in is owed in full.
     */
    static Stream<Obligation> of(AgreedVersion version) {
        return version.cadence().stream().flatMap(line -> of(line, version));
    }

    private static Stream<Obligation> of(CadenceLine line, AgreedVersion version) {
        return DutyPeriod.of(line.period(), version.year()).stream()
                .filter(period -> !period.to().isBefore(version.effectiveFrom()))
                .flatMap(period -> IntStream.rangeClosed(1, line.count())
                        .mapToObj(ordinal -> new Obligation(
                                version.pairing(),
                                line.duty(),
                                period,
                                ordinal,
                                line.legs(),
                                version.planVersion(),
                                null)));
    }

    /** What makes it one within its cooperation. */
    Key key() {
        return new Key(duty, period, ordinal);
    }

    boolean isOwed() {
        return notOwed == null;
    }

    /** The same, after a later version of the plan that replaces it in its period. */
    Obligation replacedBy(AgreedVersion later) {
        return period.to().isBefore(later.takesOver(duty)) ? this : notOwed(ClosedBecause.AMENDED);
    }

    /**
     * The same, owed only if the term is in force on a day of its period.
     *
     * @param plannedFrom the day from which on its plan counts
     */
    Obligation within(Term term, LocalDate plannedFrom) {
        LocalDate from = plannedFrom.isAfter(period.from()) ? plannedFrom : period.from();
        return isOwed()
                ? term.outOfForce(from, period.to())
                        .map(why -> notOwed(because(why)))
                        .orElse(this)
                : this;
    }

    private static ClosedBecause because(OutOfForce pairing) {
        return switch (pairing) {
            case NOT_BEGUN -> ClosedBecause.NOT_BEGUN;
            case ENDED -> ClosedBecause.ENDED;
            case SUSPENDED -> ClosedBecause.SUSPENDED;
        };
    }

    private Obligation notOwed(ClosedBecause why) {
        return new Obligation(pairing, duty, period, ordinal, legs, planVersion, why);
    }

    record Key(Duty duty, DutyPeriod period, int ordinal) {}
}
