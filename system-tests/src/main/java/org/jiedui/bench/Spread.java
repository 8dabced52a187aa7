package org.jiedui.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A figure measured several times.
 *
 * @param lowest of all rounds
 * @param median of all rounds
 * @param highest of all rounds
 */
public record Spread(double lowest, double median, double highest) {

    static Spread of(List<Double> rounds) {
        double[] sorted =
                rounds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return new Spread(sorted[0], percentile(sorted, 0.5), sorted[sorted.length - 1]);
    }

    /** The value below which that part of the sorted values lies. */
    static double percentile(double[] sorted, double part) {
        int index = (int) Math.ceil(part * sorted.length) - 1;
        return sorted[Math.clamp(index, 0, sorted.length - 1)];
    }

    static double percentile(long[] values, double part) {
        double[] sorted = Arrays.stream(values).sorted().asDoubleStream().toArray();
        return percentile(sorted, part);
    }

    String text(String format) {
        return String.format(Locale.ROOT, format + " (" + format + " – " + format + ")", median, lowest, highest);
    }
}
