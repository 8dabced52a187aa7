package org.jiedui.bench;

import java.util.ArrayList;
import java.util.List;

/** Does the same over and over; what counts is how long it takes once it is warm. */
final class Rounds {

    private static final int MEASURED = 200;

    private Rounds() {}

    /** The milliseconds of each round, once their pace is steady. */
    static List<Double> millis(int pace, Round round) throws Exception {
        return besideEachOther(pace, List.of(round)).getFirst();
    }

    /**
     * The same of several that are compared, in turn, so that a machine that becomes slower does so for all of them.
     *
     * @param pace how many rounds make a pace while it warms up
     */
    static List<List<Double>> besideEachOther(int pace, List<Round> rounds) throws Exception {
        List<List<Double>> millis = new ArrayList<>();
        for (Round round : rounds) {
            int unusedPaces = WarmUp.untilSteady(() -> perSecond(pace, round));
            millis.add(new ArrayList<>());
        }
        for (int i = 0; i < MEASURED; i++) {
            for (int each = 0; each < rounds.size(); each++) {
                long start = System.nanoTime();
                rounds.get(each).run();
                millis.get(each).add((System.nanoTime() - start) / 1e6);
            }
        }
        return millis;
    }

    private static double perSecond(int rounds, Round round) throws Exception {
        long start = System.nanoTime();
        for (int i = 0; i < rounds; i++) {
            round.run();
        }
        return rounds / ((System.nanoTime() - start) / 1e9);
    }

    /** What is done in a round. */
    interface Round {
        void run() throws Exception;
    }
}
