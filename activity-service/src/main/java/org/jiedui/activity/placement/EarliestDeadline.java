package org.jiedui.activity.placement;

import java.util.List;

/**
 * For plans with so many meetings that not all placements can be compared: each slot goes to the leg whose period ends
 * first. It places as many legs as can be placed one a day (Glover 1967: periods are intervals of slots), but keeps no
 * spacing and prefers nothing.
 */
final class EarliestDeadline {

    private EarliestDeadline() {}

    /** For each slot the batch that takes it; {@link Layer#SKIP} if none does. */
    static int[] solve(List<Slot> slots, List<Batch> batches) {
        int[] taken = new int[slots.size()];
        int[] left = batches.stream().mapToInt(Batch::size).toArray();
        for (int slot = 0; slot < taken.length; slot++) {
            taken[slot] = urgent(slot, batches, left);
            if (taken[slot] != Layer.SKIP) {
                left[taken[slot]]--;
            }
        }
        return taken;
    }

    private static int urgent(int slot, List<Batch> batches, int[] left) {
        int urgent = Layer.SKIP;
        for (int batch = 0; batch < left.length; batch++) {
            boolean waits = left[batch] > 0 && batches.get(batch).holds(slot);
            if (waits
                    && (urgent == Layer.SKIP
                            || batches.get(batch).end() < batches.get(urgent).end())) {
                urgent = batch;
            }
        }
        return urgent;
    }
}
