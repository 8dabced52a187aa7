package org.jiedui.caselibrary.drafting;

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

    /** What an author wrote, else what the evidence says. */
    static CasePart of(@Nullable String written, String prefilled) {
        return isText(written) ? new CasePart(written, Origin.AUTHOR) : new CasePart(prefilled, Origin.PREFILLED);
    }

    /** What an author wrote, for parts that only people can write. */
    static CasePart of(@Nullable String written) {
        return isText(written) ? new CasePart(written, Origin.AUTHOR) : new CasePart(null, Origin.EMPTY);
    }

    /** Characters as people count them: code points. */
    int characters() {
        return text == null ? 0 : text.codePointCount(0, text.length());
    }

    private static boolean isText(@Nullable String written) {
        return written != null && !written.isBlank();
    }
}
