package org.jiedui.activity.placement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Proposes dates for a year at once. The rules that are never given up leave slots; among all ways to fill them {@link
 * ExactSearch} takes the best. A leg stays without a date only if it has none in any placement that dates as many legs,
 * and meetings lie nearer than the spacing only if in every such placement some do. Plans beyond {@link #MAX_STATES} go by
 * {@link EarliestDeadline}, which holds the first of these promises only.
 */
public final class Placement {

    /** Some tenths of a second. A usual year has some ten thousand. */
    private static final double MAX_STATES = 2_000_000;

    private Placement() {}

    /**
     * Gives a date to every leg that has none yet.
     *
     * @param given the dates that some legs have, which stay
     * @return one for each leg, in an order that does not depend on theirs
     */
    public static List<PlacedLeg> of(Collection<OwedLeg> legs, Map<OwedLeg, LocalDate> given, Circumstances known) {
        List<OwedLeg> waiting = legs.stream()
                .filter(leg -> !given.containsKey(leg))
                .sorted(OwedLeg.ORDER)
                .toList();
        Circumstances around = known.with(given.values());
        List<Slot> slots = slots(waiting, around);
        Map<OwedLeg, LocalDate> dates = new HashMap<>(given);
        fill(dates, slots, Batch.of(waiting, slots, around), around.spacing());
        return described(legs, dates, known);
    }

    /** What is to be known of legs with the dates they have; a leg without one gets none. */
    public static List<PlacedLeg> described(
            Collection<OwedLeg> legs, Map<OwedLeg, LocalDate> dates, Circumstances known) {
        return legs.stream()
                .sorted(OwedLeg.ORDER)
                .map(leg -> placed(leg, dates, known))
                .toList();
    }

    /** The days that the rules leave to any of the legs. */
    static List<Slot> slots(List<OwedLeg> legs, Circumstances known) {
        return known.days().stream()
                .filter(day -> legs.stream().anyMatch(leg -> PlacementRule.brokenBy(leg, day.date(), known)
                        .isEmpty()))
                .map(day -> new Slot(
                        day.date(),
                        known.position(day.date()),
                        known.apart(day.date()),
                        day.makeUp(),
                        known.dislikes(day.date())))
                .toList();
    }

    private static void fill(Map<OwedLeg, LocalDate> dates, List<Slot> slots, List<Batch> batches, int spacing) {
        int[] taken = ExactSearch.states(slots, batches, spacing) <= MAX_STATES
                ? ExactSearch.solve(slots, batches, spacing)
                : EarliestDeadline.solve(slots, batches);
        int[] used = new int[batches.size()];
        for (int slot = 0; slot < taken.length; slot++) {
            if (taken[slot] != Layer.SKIP) {
                List<OwedLeg> legs = batches.get(taken[slot]).legs();
                dates.put(legs.get(used[taken[slot]]++), slots.get(slot).date());
            }
        }
    }

    private static PlacedLeg placed(OwedLeg leg, Map<OwedLeg, LocalDate> dates, Circumstances known) {
        LocalDate on = dates.get(leg);
        List<LocalDate> others = new ArrayList<>(dates.values());
        others.remove(on);
        Circumstances then = known.with(others);
        return on == null
                ? new PlacedLeg(leg, null, null, Exclusion.of(leg, then))
                : new PlacedLeg(leg, on, tooNear(on, then), List.of());
    }

    private static @Nullable Integer tooNear(LocalDate on, Circumstances then) {
        int apart = then.apart(on);
        return apart < then.spacing() ? apart : null;
    }
}
