package org.jiedui.kit.text;

import java.util.Optional;

/** Text as we store it: any Unicode but NUL and unpaired surrogates, which no database or JSON can carry. */
public final class AcceptableText {

    private AcceptableText() {}

    /** Why the text cannot be kept, if so. */
    public static Optional<String> objectionTo(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("contains a NUL character");
        }
        boolean unpaired = text.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return unpaired ? Optional.of("contains an unpaired surrogate") : Optional.empty();
    }
}
