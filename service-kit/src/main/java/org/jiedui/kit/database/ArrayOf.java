package org.jiedui.kit.database;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Values for one parameter that is an array, as {@code any(:ids)} and {@code unnest(:ids)} take it.
 *
 * @param type of an element, as the database calls it
 * @param values each is written as its text, null as null
 */
public record ArrayOf(String type, Collection<? extends @Nullable Object> values) {

    public static ArrayOf uuids(Collection<?> ids) {
        return new ArrayOf("uuid", ids);
    }

    public static ArrayOf texts(Collection<?> values) {
        return new ArrayOf("text", values);
    }

    @Nullable Object[] elements() {
        return values.stream()
                .map(value -> value == null ? null : value.toString())
                .toArray();
    }
}
