package org.jiedui.kit.caller;

import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A token whose claims are read once. The library's own pays an exception for each look at a claim it does not know. */
final class VerifiedToken extends JWTCallerPrincipal {

    private final Set<String> groups;
    private final Map<String, Object> claims;

    VerifiedToken(JWTCallerPrincipal verified) {
        super(verified.getRawToken(), "JWT");
        this.groups = Set.copyOf(verified.getGroups());
        this.claims = verified.getClaimNames().stream()
                .filter(name -> verified.getClaim(name) != null)
                .collect(Collectors.toUnmodifiableMap(name -> name, verified::getClaim));
    }

    @Override
    public Set<String> getGroups() {
        return groups;
    }

    @Override
    protected Collection<String> doGetClaimNames() {
        return claims.keySet();
    }

    @Override
    protected @Nullable Object getClaimValue(String name) {
        return claims.get(name);
    }
}
