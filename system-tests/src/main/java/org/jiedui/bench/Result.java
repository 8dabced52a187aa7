package org.jiedui.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Map;

/**
 * What a benchmark found.
 *
 * @param name of the benchmark
 * @param figure the one that is held against the target
 * @param target what it is to reach
 * @param higherIsBetter whether the target is a floor or a ceiling
 * @param details everything else worth knowing
 */
public record Result(String name, Spread figure, double target, boolean higherIsBetter, Map<String, Object> details) {

    /** By the median. */
    @JsonProperty
    public boolean reached() {
        return higherIsBetter ? figure.median() >= target : figure.median() <= target;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-44s %s   target %s %.2f   %s",
                name,
                figure.text("%.2f"),
                higherIsBetter ? ">=" : "<=",
                target,
                reached() ? "reached" : "MISSED");
    }
}
