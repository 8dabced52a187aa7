package org.jiedui.kit.problem;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** In which language people are answered. */
@ConfigMapping(prefix = "jiedui.language")
interface LanguageConfig {

    /** For who does not say in {@code Accept-Language} which one they prefer. */
    @WithName("default")
    @WithDefault("ZH")
    Language byDefault();
}
