package org.jiedui.local.stack;

import java.nio.file.Path;
import org.jiedui.stack.issuer.DevelopmentIssuer;

/** The issuer of a local stack: what runs here is local unless the environment says otherwise. */
public final class LocalIssuer {
    private static final String PROPERTY = "jiedui.deployment";

    private LocalIssuer() {}

    /** @throws org.jiedui.stack.issuer.DevelopmentIssuerRefused if the environment declares another deployment */
    public static DevelopmentIssuer in(Path folder) {
        if (System.getProperty(PROPERTY) == null && System.getenv("JIEDUI_DEPLOYMENT") == null) {
            System.setProperty(PROPERTY, "local");
        }
        return DevelopmentIssuer.in(folder);
    }
}
