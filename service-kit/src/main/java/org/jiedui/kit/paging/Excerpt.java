package org.jiedui.kit.paging;

import java.util.List;
import java.util.function.Function;

/**
 * The beginning of a list that is shown as a part of something else.
 *
 * @param total how many items the whole list has
 */
public record Excerpt<T>(List<T> items, long total) {
    public Excerpt {
        items = List.copyOf(items);
    }

    public <R> Excerpt<R> map(Function<T, R> change) {
        return new Excerpt<>(items.stream().map(change).toList(), total);
    }

    /** An item and how many there are, as in a row with {@code count(*) over ()}. */
    public static <T> Excerpt<T> row(T item, long total) {
        return new Excerpt<>(List.of(item), total);
    }

    public static <T> Excerpt<T> of(List<Excerpt<T>> rows) {
        List<T> items = rows.stream().flatMap(row -> row.items.stream()).toList();
        return new Excerpt<>(items, rows.isEmpty() ? 0 : rows.getFirst().total);
    }
}
