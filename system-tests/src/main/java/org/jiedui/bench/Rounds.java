package org.jiedui.bench;

import java.util.ArrayList;
import java.util.List;

/** Does the same over and over; what counts is how long it takes once it is warm. */
final class Rounds {

    private static final int MEASURED = 200;

    private Rounds() {}

    /** The milliseconds of each round after the first ones. */
    static List<Double> millis(int warmUp, Round round) throws Exception {
        for (int i = 0; i < warmUp; i++) {
            round.run();
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            round.run();
            millis.add((System.nanoTime() - start) / 1e6);
        }
        return millis;
    }

    /** What is done in a round. */
    interface Round {
        void run() throws Exception;
    }
}
