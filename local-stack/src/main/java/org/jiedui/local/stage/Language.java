package org.jiedui.local.stage;

import java.util.Locale;

/** In which the story is told. */
public enum Language {
    ZH,
    EN;

    /** Chinese on a machine that is set to it. */
    public static Language ofThisMachine() {
        return Locale.getDefault().getLanguage().equals("zh") ? ZH : EN;
    }

    /** Filled with the parameters, in the syntax of {@link java.util.Formatter}. */
    String choose(String zh, String en, Object... parameters) {
        return (this == ZH ? zh : en).formatted(parameters);
    }
}
