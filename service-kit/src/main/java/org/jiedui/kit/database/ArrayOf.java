package org.jiedui.kit.database;

import java.util.Collection;

/**
 * Values for one parameter that is an array, as {@code any(:ids)} and {@code unnest(:ids)} take it.
 *
 * @param type of an element, as the database calls it
 * @param values none of them null; each is written as its text
 */
public record ArrayOf(String type, Collection<?> values) {

    public static ArrayOf uuids(Collection<?> ids) {
        return new ArrayOf("uuid", ids);
    }

    public static ArrayOf texts(Collection<?> values) {
        return new ArrayOf("text", values);
    }

    Object[] elements() {
        return values.stream().map(String::valueOf).toArray();
    }
}
