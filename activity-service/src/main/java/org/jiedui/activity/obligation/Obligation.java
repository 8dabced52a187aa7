package org.jiedui.activity.obligation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.vocabulary.Duty;

/**
 * One thing a pair owes: a duty, once, in one period.
 *
 * @param ordinal which one of the period, from 1
 * @param legs in how many parts it is held
 * @param planVersion the version of the plan that makes the pair owe it
 */
record Obligation(Duty duty, DutyPeriod period, int ordinal, int legs, int planVersion) {

    /**
     * Everything a plan makes the pair owe by all that was signed of it: each version from when it takes over, the
     * periods before as they were owed. It follows from the versions known, whatever the order they came in.
     *
     * @param versions in order
     */
    static List<Obligation> of(List<AgreedVersion> versions) {
        List<Obligation> owed = new ArrayList<>();
        for (AgreedVersion version : versions) {
            owed.removeIf(former -> !former.period().to().isBefore(version.takesOver(former.duty())));
            owed.addAll(of(version));
        }
        return owed;
    }

    /**
     * Each duty as often as agreed in every period of the year that has not ended before the version takes effect. The
     * period the effective date falls in is owed in full.
     */
    static List<Obligation> of(AgreedVersion version) {
        return version.cadence().stream().flatMap(line -> of(line, version)).toList();
    }

    private static Stream<Obligation> of(CadenceLine line, AgreedVersion version) {
        return DutyPeriod.of(line.period(), version.year()).stream()
                .filter(period -> !period.to().isBefore(version.effectiveFrom()))
                .flatMap(period -> IntStream.rangeClosed(1, line.count())
                        .mapToObj(ordinal ->
                                new Obligation(line.duty(), period, ordinal, line.legs(), version.planVersion())));
    }
}
