package org.jiedui.kit.problem;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The language in which a client is answered: what it prefers, or the one that is configured. */
@ApplicationScoped
public class PreferredLanguage {

    private final LanguageConfig config;

    PreferredLanguage(LanguageConfig config) {
        this.config = config;
    }

    /** @param acceptLanguage the header {@code Accept-Language}, if there is one */
    public Language of(@Nullable String acceptLanguage) {
        return Language.preferred(acceptLanguage, config.byDefault());
    }
}
