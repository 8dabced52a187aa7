package org.jiedui.kit.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads the caller of the running request from its verified token. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller as a value.
     *
     * @throws NotARegionCode if the token's region claim is no region code */
    public Caller get() {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        Optional<String> region = token.claim("region");
        Optional<String> unit = token.claim("unit");
        return new Caller(
                token.getSubject(),
                identity.getRoles(),
                region.map(RegionCode::new).orElse(null),
                unit.orElse(null));
    }
}
