package org.jiedui.kit.event.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Successive ordinals: the database finds, deletes and remembers thousands of events at the price of one.
 *
 * @param first the first of them
 * @param length how many
 */
record Run(long first, int length) {

    /** The fewest runs that have these ordinals, which ascend. */
    static List<Run> of(List<Long> ordinals) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ordinals.size(); i++) {
            if (i == ordinals.size() || ordinals.get(i) != ordinals.get(i - 1) + 1) {
                runs.add(new Run(ordinals.get(start), i - start));
                start = i;
            }
        }
        return runs;
    }

    static long[] firsts(List<Run> runs) {
        return runs.stream().mapToLong(Run::first).toArray();
    }

    static int[] lengths(List<Run> runs) {
        return runs.stream().mapToInt(Run::length).toArray();
    }

    /** As PostgreSQL takes them, in any order: {@code {[7,9],[12,12]}}. */
    static String asMultirange(List<Run> runs) {
        return runs.stream().map(Run::asRange).collect(Collectors.joining(",", "{", "}"));
    }

    private String asRange() {
        return "[" + first + "," + (first + length - 1) + "]";
    }
}
