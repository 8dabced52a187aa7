package org.jiedui.activity.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Days in a row of a period that one rule excludes; of several the first.
 *
 * @param rule the rule that excludes them
 * @param from the first of them
 * @param to the last of them
 */
public record Exclusion(PlacementRule rule, LocalDate from, LocalDate to) {

    /** Why no day of the leg's period fits, day by day; a day that fits is in none. */
    static List<Exclusion> of(OwedLeg leg, Circumstances known) {
        List<Exclusion> excluded = new ArrayList<>();
        leg.period().from().datesUntil(leg.period().to().plusDays(1)).forEach(day -> PlacementRule.brokenBy(
                        leg, day, known)
                .ifPresent(rule -> add(rule, day, excluded)));
        return List.copyOf(excluded);
    }

    private static void add(PlacementRule rule, LocalDate day, List<Exclusion> excluded) {
        Exclusion before = excluded.isEmpty() ? null : excluded.getLast();
        if (before != null && before.rule == rule && before.to.plusDays(1).equals(day)) {
            excluded.set(excluded.size() - 1, new Exclusion(rule, before.from, day));
            return;
        }
        excluded.add(new Exclusion(rule, day, day));
    }
}
