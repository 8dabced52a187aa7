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

class BestAssignmentTest {

    @Test
    void isAsGoodAsTheBestOfAllAssignments() {
        IntStream.range(0, 1500).forEach(seed -> {
            int[][] scores = scores(new Random(seed));
            Comparator<List<Integer>> byWorth = Comparator.<List<Integer>>comparingInt(BestAssignmentTest::pairs)
                    .thenComparingInt(assignment -> total(assignment, scores));

            List<Integer> found = assign(scores);

            List<List<Integer>> all = all(scores, 0, List.of());
            assertThat(all).as("seed %d", seed).contains(found);
            List<Integer> best = all.stream().max(byWorth).orElseThrow();
            assertThat(byWorth.compare(found, best)).as("seed %d", seed).isZero();
        });
    }

    @Test
    void isTheSameForTheSameScores() {
        int[][] scores = scores(new Random(42), 50);
        assertThat(assign(scores)).isEqualTo(assign(scores));
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
        int[][] scores = scores(new Random(42), 400);
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

    private static int[][] scores(Random random, int size) {
        return IntStream.range(0, size)
                .mapToObj(
                        l -> random.ints(size, 0, 16).map(points -> points * 10).toArray())
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
