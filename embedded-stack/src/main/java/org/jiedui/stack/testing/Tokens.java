package org.jiedui.stack.testing;

import org.jiedui.stack.issuer.TokenRequest;
import org.jspecify.annotations.Nullable;

/** Bearer tokens for each role, signed by the issuer that the service under test trusts. */
public final class Tokens {
    private Tokens() {}

    public static String ministry() {
        return of("ministry", null);
    }

    public static String province(String region) {
        return of("province", region);
    }

    public static String liaison(String region) {
        return of("liaison", region);
    }

    public static String reviewer(String region) {
        return of("reviewer", region);
    }

    public static String analyst() {
        return of("analyst", null);
    }

    public static String partner() {
        return of("partner", null);
    }

    /** Of a caller whom no operation refuses for its role. */
    public static String ofEveryRole() {
        return of(TokenRequest.forRoles("ministry", "province", "liaison", "reviewer", "analyst", "partner")
                .ofUnit("every role")
                .named("every role"));
    }

    public static String of(String role, @Nullable String region) {
        var who = region == null ? role : role + " of " + region;
        return of(TokenRequest.forRoles(role).inRegion(region).ofUnit(who).named(who));
    }

    public static String of(TokenRequest request) {
        return Stack.issuer().token(request);
    }
}
