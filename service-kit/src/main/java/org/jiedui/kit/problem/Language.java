package org.jiedui.kit.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages in which people are answered. */
public enum Language {
    ZH("zh-CN"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** BCP 47 tag, for {@code Content-Language}. */
    public String tag() {
        return tag;
    }

    /**
     * The language a client prefers (RFC 9110, section 12.5.4).
     *
     * @param acceptLanguage the header, if there is one
     * @param otherwise for who prefers none of ours, or sends what is no header of that kind
     */
    public static Language preferred(@Nullable String acceptLanguage, Language otherwise) {
        if (acceptLanguage == null) {
            return otherwise;
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> List.of(values()).stream().filter(language -> language.isIn(range)))
                    .findFirst()
                    .orElse(otherwise);
        } catch (IllegalArgumentException notAListOfLanguages) {
            return otherwise;
        }
    }

    private boolean isIn(Locale.LanguageRange range) {
        String asked = range.getRange();
        String own = name().toLowerCase(Locale.ROOT);
        return asked.equals(own) || asked.startsWith(own + "-");
    }
}
