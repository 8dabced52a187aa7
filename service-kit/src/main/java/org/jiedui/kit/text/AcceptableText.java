package org.jiedui.kit.text;

import java.util.Optional;

/** Text as we store it: any Unicode but NUL and unpaired surrogates, which no database or JSON can carry. */
public final class AcceptableText {

    private AcceptableText() {}

    /** Why the text cannot be kept, if so. */
    public static Optional<TextObjection> objectionTo(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of(TextObjection.NUL);
        }
        boolean unpaired = text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return unpaired ? Optional.of(TextObjection.UNPAIRED_SURROGATE) : Optional.empty();
    }
}
