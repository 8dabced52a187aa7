package org.jiedui.kit.caller;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the development issuer out of every deployment that is not marked as local. */
@Startup
@ApplicationScoped
class TrustedIssuer {

    private static final String DEVELOPMENT_ISSUER = "urn:jiedui:development-issuer";
    private static final Set<String> PLAYGROUNDS = Set.of("local", "test");

    TrustedIssuer(
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "jiedui.deployment") String deployment) {
        check(issuer, deployment);
    }

    /** @throws DevelopmentIssuerRefused if a deployment other than local or test trusts the development issuer */
    static void check(String issuer, String deployment) {
        if (DEVELOPMENT_ISSUER.equals(issuer) && !PLAYGROUNDS.contains(deployment)) {
            throw new DevelopmentIssuerRefused(deployment);
        }
    }
}
