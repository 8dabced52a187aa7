package org.jiedui.stack.issuer;

import java.util.Optional;
import java.util.Set;

/** Where this program runs, as its starter declared it: nothing declared counts as production. */
final class Deployment {
    private static final Set<String> WITHOUT_REAL_DATA = Set.of("local", "test");

    private Deployment() {}

    static void requireWithoutRealData() {
        var declared = Optional.ofNullable(System.getProperty("jiedui.deployment"))
                .or(() -> Optional.ofNullable(System.getenv("JIEDUI_DEPLOYMENT")));
        if (declared.filter(WITHOUT_REAL_DATA::contains).isEmpty()) {
            throw new DevelopmentIssuerRefused(declared.map("'%s'"::formatted).orElse("not set"));
        }
    }
}
