package org.jiedui.kit.problem;

import java.util.Comparator;

/**
 * One thing wrong with the request.
 *
 * @param pointer JSON pointer into the body, or {@code #query/<name>}, {@code #path/<name>}, {@code #header/<name>}
 * @param detail what is wrong, for a person
 */
public record FieldError(String pointer, String detail) implements Comparable<FieldError> {

    private static final Comparator<FieldError> BY_PLACE =
            Comparator.comparing(FieldError::pointer).thenComparing(FieldError::detail);

    @Override
    public int compareTo(FieldError other) {
        return BY_PLACE.compare(this, other);
    }
}
