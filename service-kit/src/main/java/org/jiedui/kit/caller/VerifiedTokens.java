package org.jiedui.kit.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a minute, and never beyond its expiry, that a token was verified: the check of a signature was measured
 * to cost a third of a small request. A refused token is not remembered.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens extends JWTCallerPrincipalFactory {

    /** How long a key that the provider withdrew may still be trusted, beside the time its key set is kept. */
    private static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);

    private static final int REMEMBERED_AT_MOST = 2_000;

    private final Cache<Key, Verified> verified = Caffeine.newBuilder()
            .maximumSize(REMEMBERED_AT_MOST)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();
    private final JWTCallerPrincipalFactory verifier;
    private final Clock clock;

    @Inject
    VerifiedTokens(Clock clock) {
        this(new DefaultJWTCallerPrincipalFactory(), clock);
    }

    VerifiedTokens(JWTCallerPrincipalFactory verifier, Clock clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    @Override
    public JWTCallerPrincipal parse(String written, JWTAuthContextInfo rules) throws ParseException {
        Key key = new Key(written, rules);
        @Nullable Verified known = verified.getIfPresent(key);
        Instant now = clock.instant();
        if (known != null && now.isBefore(known.until())) {
            return known.token();
        }
        VerifiedToken token = new VerifiedToken(verifier.parse(written, rules));
        verified.put(key, new Verified(token, earlier(now.plus(REMEMBERED_FOR), expiry(token))));
        return token;
    }

    private static Instant expiry(VerifiedToken token) {
        return Instant.ofEpochSecond(token.getExpirationTime());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** A token is verified by rules, and that says nothing about others. */
    private record Key(String written, JWTAuthContextInfo rules) {}

    private record Verified(VerifiedToken token, Instant until) {}
}
