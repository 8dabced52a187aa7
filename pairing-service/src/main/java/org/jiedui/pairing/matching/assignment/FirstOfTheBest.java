package org.jiedui.pairing.matching.assignment;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Goes from one best assignment to the first of them: each on the left in turn takes the first partner it can have, if
 * those after it can pass partners on, each to another equally good one, until the one it gave up is taken again.
 */
final class FirstOfTheBest {

    private final List<BitSet> pairs;
    private final List<BitSet> pairedWith;
    private final int[] partnerOf;
    private final int[] ownerOf;

    /**
     * @param pairs for each on the left, with whom on the right it may be paired in a best assignment
     * @param best one in which everybody on both sides has a partner
     */
    FirstOfTheBest(List<BitSet> pairs, int[] best) {
        this.pairs = pairs;
        this.pairedWith = turned(pairs);
        this.partnerOf = best.clone();
        this.ownerOf = new int[best.length];
        IntStream.range(0, best.length).forEach(l -> ownerOf[best[l]] = l);
    }

    private static List<BitSet> turned(List<BitSet> pairs) {
        List<BitSet> turned = Stream.generate(() -> new BitSet(pairs.size()))
                .limit(pairs.size())
                .toList();
        IntStream.range(0, pairs.size())
                .forEach(l -> pairs.get(l).stream().forEach(r -> turned.get(r).set(l)));
        return turned;
    }

    /** The partners of the first {@code count} on the left, who choose in their order. */
    int[] of(int count) {
        for (int l = 0; l < count; l++) {
            if (pairs.get(l).nextSetBit(0) != partnerOf[l]) {
                choose(l);
            }
        }
        return IntStream.range(0, count).map(l -> partnerOf[l]).toArray();
    }

    private void choose(int l) {
        int own = partnerOf[l];
        int[] instead = new int[partnerOf.length];
        BitSet open = canBeGivenUp(own, l, instead);
        int first = pairs.get(l).stream().filter(open::get).findFirst().orElse(own);
        int taker = l;
        int taken = first;
        while (taken != own) {
            int owner = ownerOf[taken];
            pair(taker, taken);
            taker = owner;
            taken = instead[taken];
        }
        pair(taker, own);
    }

    /** Backwards from the one that becomes free: whose owner could take it, whose owner could take that one, and so on. */
    private BitSet canBeGivenUp(int own, int l, int[] instead) {
        BitSet open = new BitSet(partnerOf.length);
        open.set(own);
        BitSet waiting = new BitSet(partnerOf.length);
        waiting.set(l + 1, partnerOf.length);
        Queue<Integer> reached = new ArrayDeque<>(List.of(own));
        while (!reached.isEmpty()) {
            int next = reached.remove();
            BitSet takers = (BitSet) pairedWith.get(next).clone();
            takers.and(waiting);
            waiting.andNot(takers);
            takers.stream().map(taker -> partnerOf[taker]).forEach(given -> {
                open.set(given);
                instead[given] = next;
                reached.add(given);
            });
        }
        return open;
    }

    private void pair(int l, int r) {
        partnerOf[l] = r;
        ownerOf[r] = l;
    }
}
