package org.jiedui.activity.placement;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The best of all placements, found slot by slot from the last to the first: for each number of legs that are left in each
 * batch, and each distance from the meeting before, it keeps the best way to go on. Best means, in this order: as many legs
 * as possible have a date; as few as possible are nearer to another meeting than the spacing, and by as few days; their
 * {@link Preference}s cost least; they come earlier.
 *
 * <p>It is exact because only these numbers matter for what can still be done. Only batches whose period holds a slot count
 * there, so that a usual year has some ten thousand states.
 */
final class ExactSearch {

    private ExactSearch() {}

    /** How many states it would look at. */
    static double states(List<Slot> slots, List<Batch> batches, int spacing) {
        double all = 0;
        for (int slot = 0; slot < slots.size(); slot++) {
            double states = spacing;
            for (Batch batch : batches) {
                states *= batch.holds(slot) ? batch.size() + 1 : 1;
            }
            all += states;
        }
        return all;
    }

    /** For each slot the batch that takes it; {@link Layer#SKIP} if none does. */
    static int[] solve(List<Slot> slots, List<Batch> batches, int spacing) {
        Deque<Layer> layers = new ArrayDeque<>();
        Layer next = Layer.last(batches, spacing);
        for (int slot = slots.size() - 1; slot >= 0; slot--) {
            next = Layer.before(next, slots, slot, step(slots, slot, spacing));
            layers.push(next);
        }
        int[] taken = new int[slots.size()];
        int[] left = batches.stream().mapToInt(Batch::size).toArray();
        int gap = spacing;
        for (int slot = 0; slot < taken.length; slot++) {
            int batch = layers.pop().choice(left, gap);
            taken[slot] = batch;
            if (batch != Layer.SKIP) {
                left[batch]--;
                gap = 0;
            }
            gap = Math.min(spacing, gap + step(slots, slot, spacing));
        }
        return taken;
    }

    /** Working days to the next slot. */
    private static int step(List<Slot> slots, int slot, int spacing) {
        return slot + 1 == slots.size()
                ? spacing
                : slots.get(slot + 1).position() - slots.get(slot).position();
    }
}
