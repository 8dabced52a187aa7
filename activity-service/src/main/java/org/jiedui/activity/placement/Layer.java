package org.jiedui.activity.placement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All states at one slot, each with the best way to go on from it. A state is how many legs are left in each batch that
 * holds the slot, and how many working days ago the pair met last, at most the spacing.
 */
final class Layer {

    static final byte SKIP = -1;

    /** What is worst: a leg without a date; then one too near to another meeting; then by how many working days. */
    private static final long UNPLACED = 1L << 40;

    private static final long TOO_NEAR = 1L << 24;

    private final List<Batch> batches;
    private final int spacing;
    private final int[] active;
    private final int[] strides;
    private final long[] faults;
    private final long[] costs;
    private final byte[] choices;

    private Layer(List<Batch> batches, int[] active, int spacing) {
        this.batches = batches;
        this.spacing = spacing;
        this.active = active;
        this.strides = new int[active.length];
        int states = spacing;
        for (int i = 0; i < active.length; i++) {
            strides[i] = states;
            states *= batches.get(active[i]).size() + 1;
        }
        this.faults = new long[states];
        this.costs = new long[states];
        this.choices = new byte[states];
    }

    /** After the last slot: nothing is left to be decided. */
    static Layer last(List<Batch> batches, int spacing) {
        return new Layer(batches, new int[0], spacing);
    }

    /**
     * Finds the best way to go on from every state.
     *
     * @param step working days to the next slot
     */
    static Layer before(Layer next, List<Slot> slots, int slot, int step) {
        Layer layer = new Layer(next.batches, activeAt(slot, next.batches), next.spacing);
        layer.decide(next, slots.get(slot), slot, step);
        return layer;
    }

    private static int[] activeAt(int slot, List<Batch> batches) {
        return IntStream.range(0, batches.size())
                .filter(batch -> batches.get(batch).holds(slot))
                .toArray();
    }

    /** The batch that takes the slot; {@link #SKIP} if none does. */
    int choice(int[] left, int gap) {
        byte choice = choices[index(left, gap)];
        return choice == SKIP ? SKIP : active[choice];
    }

    private void decide(Layer next, Slot here, int slot, int step) {
        Arrays.fill(faults, Long.MAX_VALUE);
        int[] left = batches.stream().mapToInt(Batch::size).toArray();
        for (int state = 0; state < faults.length; state++) {
            int gap = state % spacing + 1;
            for (int i = 0; i < active.length; i++) {
                left[active[i]] = state / strides[i] % (batches.get(active[i]).size() + 1);
            }
            for (byte i = 0; i < active.length; i++) {
                int batch = active[i];
                if (left[batch] > 0) {
                    long cost = batches.get(batch).cost(here, left[batch]);
                    left[batch]--;
                    int to = next.index(left, Math.min(spacing, step));
                    consider(
                            state,
                            i,
                            next.faults[to] + unplaced(left, slot) + tooNear(gap, here),
                            next.costs[to] + cost);
                    left[batch]++;
                }
            }
            int to = next.index(left, Math.min(spacing, gap + step));
            consider(state, SKIP, next.faults[to] + unplaced(left, slot), next.costs[to]);
        }
    }

    /** Of equally good choices the first stays. */
    private void consider(int state, byte choice, long fault, long cost) {
        if (fault < faults[state] || (fault == faults[state] && cost < costs[state])) {
            faults[state] = fault;
            costs[state] = cost;
            choices[state] = choice;
        }
    }

    /** Batches whose last slot this is. */
    private long unplaced(int[] left, int slot) {
        long unplaced = 0;
        for (int batch : active) {
            unplaced += batches.get(batch).end() == slot + 1 ? left[batch] : 0;
        }
        return unplaced * UNPLACED;
    }

    private long tooNear(int gap, Slot here) {
        int missing = (spacing - gap) + (spacing - here.apart());
        int times = (gap < spacing ? 1 : 0) + (here.apart() < spacing ? 1 : 0);
        return times * TOO_NEAR + missing;
    }

    private int index(int[] left, int gap) {
        int index = gap - 1;
        for (int i = 0; i < active.length; i++) {
            index += left[active[i]] * strides[i];
        }
        return index;
    }
}
