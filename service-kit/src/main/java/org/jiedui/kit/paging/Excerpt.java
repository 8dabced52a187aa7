package org.jiedui.kit.paging;

import java.util.List;

/**
 * The beginning of a list that is shown as a part of something else.
 *
 * @param inAll how many items the whole list has
 */
public record Excerpt<T>(List<T> items, long inAll) {
    public Excerpt {
        items = List.copyOf(items);
    }

    /** An item and how many there are, as a row of {@code count(*) over ()} tells it. */
    public static <T> Excerpt<T> row(T item, long inAll) {
        return new Excerpt<>(List.of(item), inAll);
    }

    public static <T> Excerpt<T> of(List<Excerpt<T>> rows) {
        List<T> items = rows.stream().flatMap(row -> row.items.stream()).toList();
        return new Excerpt<>(items, rows.isEmpty() ? 0 : rows.getFirst().inAll);
    }
}
