package org.jiedui.pairing.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Assigns two groups to each other: as many pairs as possible, among those the highest total score, and among those the
 * one in which the first of the left group has the first partner it can have, then the second, and so on. So there is
 * exactly one answer, and it does not depend on how it is found.
 */
public final class BestAssignment {

    /** The score of a pair that must not be. */
    public static final int IMPOSSIBLE = -1;

    /** In place of a partner. */
    public static final int NOBODY = -1;

    private final int left;
    private final int right;
    private final long[][] weights;

    private BestAssignment(int left, int right, IntBinaryOperator score) {
        this.left = left;
        this.right = right;
        int[][] scores = IntStream.range(0, left)
                .mapToObj(l -> IntStream.range(0, right)
                        .map(r -> score.applyAsInt(l, r))
                        .toArray())
                .toArray(int[][]::new);
        int highest = Arrays.stream(scores).flatMapToInt(Arrays::stream).max().orElse(0);
        long onePairMore = 1 + (long) Math.max(highest, 0) * Math.min(left, right);
        this.weights = Arrays.stream(scores)
                .map(row -> Arrays.stream(row)
                        .mapToLong(points -> points == IMPOSSIBLE ? 0 : onePairMore + points)
                        .toArray())
                .toArray(long[][]::new);
    }

    /**
     * The best assignment of {@code left} to {@code right} members, both in their order.
     *
     * @param score of a pair, 0 or more, or {@link #IMPOSSIBLE}
     * @return for each on the left its partner on the right, or {@link #NOBODY}
     */
    public static List<Integer> of(int left, int right, IntBinaryOperator score) {
        return new BestAssignment(left, right, score).solve();
    }

    private List<Integer> solve() {
        HungarianMethod solved = new HungarianMethod(weights, right);
        int[] first = new FirstOfTheBest(equallyGood(solved), everybodyPaired(solved.partners())).of(left);
        return Arrays.stream(first).mapToObj(r -> r < right ? r : NOBODY).toList();
    }

    /**
     * Exactly those assignments are best that use only good pairs, and leave alone only who may stay so (complementary
     * slackness). To speak of pairs only, everybody gets a stand-in on the other side, behind the real ones: who is alone
     * is paired with its stand-in, and the stand-ins of a pair with each other.
     */
    private List<BitSet> equallyGood(HungarianMethod solved) {
        List<BitSet> pairs = Stream.generate(() -> new BitSet(left + right))
                .limit((long) left + right)
                .toList();
        for (int l = 0; l < left; l++) {
            pairs.get(l).set(right + l, solved.leftMayStayAlone(l));
            for (int r = 0; r < right; r++) {
                boolean good = solved.isGood(l, r);
                pairs.get(l).set(r, good);
                pairs.get(left + r).set(right + l, good);
            }
        }
        IntStream.range(0, right).forEach(r -> pairs.get(left + r).set(r, solved.rightMayStayAlone(r)));
        return pairs;
    }

    private int[] everybodyPaired(int[] partnerOf) {
        int[] all = new int[left + right];
        IntStream.range(0, right).forEach(r -> all[left + r] = r);
        for (int l = 0; l < left; l++) {
            all[l] = partnerOf[l];
            if (partnerOf[l] < right) {
                all[left + partnerOf[l]] = right + l;
            }
        }
        return all;
    }
}
