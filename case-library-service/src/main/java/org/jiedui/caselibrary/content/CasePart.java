package org.jiedui.caselibrary.content;

import org.jspecify.annotations.Nullable;

/**
 * One part of a case as it reads now.
 *
 * @param text absent while the part is empty
 */
public record CasePart(@Nullable String text, Origin origin) {

    /** Where the text of a part comes from. */
    public enum Origin {
        /** Computed from the evidence, for as long as no author has written anything. */
        PREFILLED,
        AUTHOR,
        EMPTY
    }

    /** What an author wrote, else what the evidence says, if there is any. */
    static CasePart of(@Nullable String written, @Nullable String prefilled) {
        if (isText(written)) {
            return new CasePart(written, Origin.AUTHOR);
        }
        return prefilled == null ? new CasePart(null, Origin.EMPTY) : new CasePart(prefilled, Origin.PREFILLED);
    }

    int characters() {
        return text == null ? 0 : CharacterCount.of(text);
    }

    private static boolean isText(@Nullable String written) {
        return written != null && !written.isBlank();
    }
}
