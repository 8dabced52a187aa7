package org.jiedui.stack.issuer;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a token says about its bearer.
 *
 * @param region the code of the bearer's region, such as {@code 440400} or {@code LOCAL:XPCC}; none for roles of the
 * nation
 * @param unit the bearer's unit, by its full name
 * @param subject who it is
 * @param lifetime from now; below zero for a token that has expired
 */
public record TokenRequest(
        List<String> roles, @Nullable String region, String unit, String subject, Duration lifetime) {

    public TokenRequest {
        roles = List.copyOf(roles);
    }

    /** A bearer with these roles, of no region, for one hour. */
    public static TokenRequest forRoles(String... roles) {
        var name = String.join("-", roles);
        return new TokenRequest(List.of(roles), null, name, name, Duration.ofHours(1));
    }

    public TokenRequest inRegion(@Nullable String code) {
        return new TokenRequest(roles, code, unit, subject, lifetime);
    }

    public TokenRequest ofUnit(String name) {
        return new TokenRequest(roles, region, name, subject, lifetime);
    }

    public TokenRequest named(String who) {
        return new TokenRequest(roles, region, unit, who, lifetime);
    }

    public TokenRequest validFor(Duration time) {
        return new TokenRequest(roles, region, unit, subject, time);
    }
}
