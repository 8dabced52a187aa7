package org.jiedui.kit.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Reads the caller of the running request from its verified token. */
@ApplicationScoped
public class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The caller as a value.
     *
     * @throws AuthenticationFailedException if the token has no subject, or a region that is none
     */
    public Caller get() {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        String subject = text(token, "sub");
        if (subject == null) {
            throw new AuthenticationFailedException("The token has no subject");
        }
        return new Caller(subject, identity.getRoles(), region(text(token, "region")), text(token, "unit"));
    }

    private static @Nullable RegionCode region(@Nullable String code) {
        try {
            return code == null ? null : new RegionCode(code);
        } catch (NotARegionCode e) {
            throw new AuthenticationFailedException("The token's region is no region code", e);
        }
    }

    private static @Nullable String text(JsonWebToken token, String claim) {
        Optional<Object> value = token.claim(claim);
        if (value.isPresent() && !(value.get() instanceof String)) {
            throw new AuthenticationFailedException("The token's claim '%s' is no string".formatted(claim));
        }
        return (String) value.orElse(null);
    }
}
