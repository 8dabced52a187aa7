package org.jiedui.bench;

import java.util.ArrayList;
import java.util.List;

/** Does the same over and over; what counts is how long it takes once it is warm. */
final class Rounds {

    private static final int MEASURED = 200;

    private Rounds() {}

    /**
     * The milliseconds of each round, once their pace is steady.
     *
     * @param pace how many rounds make a pace while it warms up
     */
    static List<Double> millis(int pace, Round round) throws Exception {
        int unusedPaces = WarmUp.untilSteady(() -> perSecond(pace, round));
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            round.run();
            millis.add((System.nanoTime() - start) / 1e6);
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
