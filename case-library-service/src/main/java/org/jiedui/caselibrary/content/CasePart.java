package org.jiedui.caselibrary.content;

import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jspecify.annotations.Nullable;

/**
 * One part of a case as it reads now.
 *
 * @param text the text as it reads now; absent while the part is empty
 * @param origin where the text comes from
 */
public record CasePart(@Nullable String text, Origin origin) {

    /** Where the text of a part comes from. */
    public enum Origin {
        @Named(zh = "自动填写", en = "prefilled")
        @Meaning(
                value = "Computed from the evidence, for as long as no author has written anything",
                zh = "依据佐证材料自动填写，作者尚未编写")
        PREFILLED,
        @Named(zh = "作者编写", en = "author")
        @Meaning(value = "Written by an author; it is never overwritten", zh = "由作者编写，不会被覆盖")
        AUTHOR,
        @Named(zh = "空缺", en = "empty")
        @Meaning(value = "Nothing is there yet", zh = "尚无内容")
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
