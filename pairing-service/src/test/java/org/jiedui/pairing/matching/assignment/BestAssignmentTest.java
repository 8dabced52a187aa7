package org.jiedui.pairing.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.pairing.matching.assignment.BestAssignment.IMPOSSIBLE;
import static org.jiedui.pairing.matching.assignment.BestAssignment.NOBODY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BestAssignmentTest {

    /** First by pairs, then by score, then by order: a partner before a later one, anyone before nobody. */
    private static final Comparator<List<Integer>> IN_ORDER = (one, other) -> IntStream.range(0, one.size())
            .map(l -> Integer.compareUnsigned(one.get(l), other.get(l)))
            .filter(difference -> difference != 0)
            .findFirst()
            .orElse(0);

    static IntStream seeds() {
        return IntStream.range(0, 1500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheFirstOfTheBestOfAllAssignments(int seed) {
        int[][] scores = scores(new Random(seed));

        List<Integer> found = assign(scores);

        Comparator<List<Integer>> best = Comparator.<List<Integer>>comparingInt(BestAssignmentTest::pairs)
                .thenComparingInt(assignment -> total(assignment, scores))
                .reversed()
                .thenComparing(IN_ORDER);
        assertThat(found).isEqualTo(all(scores, 0, List.of()).stream().min(best).orElseThrow());
    }

    @Test
    void prefersMorePairsToBetterOnes() {
        assertThat(assign(new int[][] {{100, 1}, {1, IMPOSSIBLE}})).containsExactly(1, 0);
    }

    @Test
    void goesByOrderWhereAllIsEqual() {
        assertThat(assign(new int[][] {{5, 5, 5}, {5, 5, 5}})).containsExactly(0, 1);
    }

    @Test
    void leavesWhoHasNobodyAlone() {
        assertThat(assign(new int[][] {{IMPOSSIBLE}, {0}, {0}})).containsExactly(NOBODY, 0, NOBODY);
        assertThat(BestAssignment.of(2, 0, (l, r) -> 0)).containsExactly(NOBODY, NOBODY);
    }

    @Test
    void takesFourHundredOnEachSideInTime() {
        Random random = new Random(42);
        int[][] scores = IntStream.range(0, 400)
                .mapToObj(
                        l -> random.ints(400, 0, 16).map(points -> points * 10).toArray())
                .toArray(int[][]::new);
        Assertions.assertTimeout(
                Duration.ofSeconds(10), () -> assertThat(assign(scores)).doesNotContain(NOBODY));
    }

    private static List<Integer> assign(int[][] scores) {
        return BestAssignment.of(scores.length, scores[0].length, (l, r) -> scores[l][r]);
    }

    /** Few different scores and many forbidden pairs, so that ties and gaps are the rule. */
    private static int[][] scores(Random random) {
        int right = 1 + random.nextInt(5);
        int kinds = 1 + random.nextInt(4);
        return IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(l -> IntStream.range(0, right)
                        .map(r -> random.nextInt(3) == 0 ? IMPOSSIBLE : 10 * random.nextInt(kinds))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static List<List<Integer>> all(int[][] scores, int l, List<Integer> before) {
        if (l == scores.length) {
            return List.of(before);
        }
        List<List<Integer>> found = new ArrayList<>();
        for (int r = NOBODY; r < scores[l].length; r++) {
            if (r == NOBODY || (scores[l][r] != IMPOSSIBLE && !before.contains(r))) {
                List<Integer> longer = new ArrayList<>(before);
                longer.add(r);
                found.addAll(all(scores, l + 1, longer));
            }
        }
        return found;
    }

    private static int pairs(List<Integer> assignment) {
        return (int) assignment.stream().filter(r -> r != NOBODY).count();
    }

    private static int total(List<Integer> assignment, int[][] scores) {
        return IntStream.range(0, assignment.size())
                .filter(l -> assignment.get(l) != NOBODY)
                .map(l -> scores[l][assignment.get(l)])
                .sum();
    }
}
