package org.jiedui.pairing.matching.assignment;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Assigns two groups to each other: as many pairs as possible, among those the highest total score. Of several that are
 * equally good it finds the same one whenever both groups come in the same order.
 */
public final class BestAssignment {

    /** The score of a pair that must not be. */
    public static final int IMPOSSIBLE = -1;

    /** In place of a partner. */
    public static final int NOBODY = -1;

    private final int right;
    private final long[][] weights;

    private BestAssignment(int left, int right, IntBinaryOperator score) {
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
        int[] partners = new HungarianMethod(weights, right).partners();
        return Arrays.stream(partners).mapToObj(r -> r < right ? r : NOBODY).toList();
    }
}
