package org.jiedui.activity.obligation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.events.PlanEvent.CadenceLine;
import org.jiedui.events.PlanEvent.Plan;
import org.jiedui.events.vocabulary.Duty;

/**
 * One thing a pair owes: a duty, once, in one period.
 *
 * @param ordinal which one of the period, from 1
 * @param legs in how many parts it is held
 */
record Obligation(Duty duty, DutyPeriod period, int ordinal, int legs) {

    /**
     * Everything a plan makes the pair owe: each duty as often as agreed in every period of the year that has not ended
     * before the plan takes effect. The period the effective date falls in is owed in full.
     */
    static List<Obligation> of(Plan plan) {
        return plan.cadence().stream().flatMap(line -> of(line, plan)).toList();
    }

    private static Stream<Obligation> of(CadenceLine line, Plan plan) {
        return DutyPeriod.of(line.period(), plan.year()).stream()
                .filter(period -> !period.to().isBefore(plan.effectiveFrom()))
                .flatMap(period -> IntStream.rangeClosed(1, line.count())
                        .mapToObj(ordinal -> new Obligation(line.duty(), period, ordinal, line.legs())));
    }
}
