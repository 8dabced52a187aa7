package org.jiedui.activity.compliance;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sum, as it is counted.
 *
 * @param key the code of what it is the sum of; empty of all
 * @param name of a region, where it is known
 */
record FigureRow(Sum sum, String key, @Nullable String name, long cooperations, Fulfilment fulfilment) {

    static <T> List<T> of(Sum sum, List<FigureRow> rows, Function<FigureRow, T> figure) {
        return rows.stream().filter(row -> row.sum == sum).map(figure).toList();
    }

    /** What is summed up. */
    enum Sum {
        ALL,
        DUTY,
        PROGRAMME,
        REGION
    }
}
