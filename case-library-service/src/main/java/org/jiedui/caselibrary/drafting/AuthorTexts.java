package org.jiedui.caselibrary.drafting;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What authors wrote, and nothing else: evidence that comes in has no way to put a text here. */
@Embeddable
record AuthorTexts(
        @Nullable String background,
        @Nullable String measures,
        @Nullable String results,
        @Nullable String lessons,
        @Nullable String sources) {

    static final AuthorTexts NONE = new AuthorTexts(null, null, null, null, null);
}
