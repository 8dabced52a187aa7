package org.jiedui.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Brings a benchmark's own path to its speed before anything is measured, so that it does not matter which other benchmark ran
 * before. A rate is steady when it has been for a while; a machine that never is has been given enough.
 */
final class WarmUp {

    private static final int WHILE = 4;
    private static final int ENOUGH = 25;
    private static final double ALIKE = 0.05;

    private WarmUp() {}

    /**
     * @param round does what is to be measured, and says how fast
     * @return how many rounds it took
     */
    static int untilSteady(Callable<Double> round) throws Exception {
        List<Double> rates = new ArrayList<>();
        while (rates.size() < ENOUGH && !isSteady(rates)) {
            rates.add(round.call());
        }
        return rates.size();
    }

    private static boolean isSteady(List<Double> rates) {
        if (rates.size() < WHILE) {
            return false;
        }
        List<Double> last = rates.subList(rates.size() - WHILE, rates.size());
        return Collections.max(last) <= Collections.min(last) * (1 + ALIKE);
    }
}
