package org.jiedui.kit.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jiedui.stack.testing.SettableClock;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

/** How often a signature is checked. */
class VerifiedTokensTest {

    private static final Instant NOW = Instant.parse("2022-12-14T01:00:00Z");
    private static final Instant EXPIRY = NOW.plusSeconds(90);

    private final SettableClock clock = new SettableClock();
    private final JWTAuthContextInfo rules = new JWTAuthContextInfo();
    private final Verifier verifier = new Verifier();
    private final VerifiedTokens tokens = new VerifiedTokens(verifier, clock);

    VerifiedTokensTest() {
        clock.set(NOW);
    }

    @Test
    void areVerifiedOnce() throws ParseException {
        assertThat(tokens.parse("a", rules)).isSameAs(tokens.parse("a", rules));
        tokens.parse("b", rules);

        assertThat(verifier.seen).containsExactly("a", "b");
    }

    @Test
    void areVerifiedAgainAfterAMinute() throws ParseException {
        tokens.parse("a", rules);
        clock.set(NOW.plusSeconds(59));
        tokens.parse("a", rules);
        assertThat(verifier.seen).hasSize(1);

        clock.set(NOW.plusSeconds(60));
        tokens.parse("a", rules);

        assertThat(verifier.seen).hasSize(2);
    }

    @Test
    void areVerifiedAgainWhenTheyExpire() throws ParseException {
        clock.set(EXPIRY.minusSeconds(1));
        tokens.parse("a", rules);
        clock.set(EXPIRY);

        tokens.parse("a", rules);
        tokens.parse("a", rules);

        assertThat(verifier.seen).hasSize(3);
    }

    @Test
    void areVerifiedByTheRulesOfTheRequest() throws ParseException {
        tokens.parse("a", rules);

        tokens.parse("a", new JWTAuthContextInfo());

        assertThat(verifier.seen).hasSize(2);
    }

    @Test
    void areNotRememberedWhenRefused() {
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> tokens.parse(Verifier.FORGED, rules)).isInstanceOf(ParseException.class);
        }

        assertThat(verifier.seen).hasSize(2);
    }

    /** Accepts all but one, and keeps a list. */
    private static final class Verifier extends JWTCallerPrincipalFactory {

        static final String FORGED = "forged";

        final List<String> seen = new ArrayList<>();

        @Override
        public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
            seen.add(token);
            if (token.equals(FORGED)) {
                throw new ParseException(token);
            }
            JwtClaims claims = new JwtClaims();
            claims.setExpirationTime(NumericDate.fromSeconds(EXPIRY.getEpochSecond()));
            return new DefaultJWTCallerPrincipal(token, "JWT", claims);
        }
    }
}
