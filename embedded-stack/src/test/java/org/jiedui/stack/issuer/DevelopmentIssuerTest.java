package org.jiedui.stack.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DevelopmentIssuerTest {
    @TempDir
    private Path folder;

    @AfterEach
    void forgetTheDeployment() {
        System.clearProperty("jiedui.deployment");
    }

    @Nested
    class OnADevelopersMachine {
        @Test
        void makesTokensThatItsPublicKeysVerify() throws Exception {
            var issuer = localIssuer();

            var token = issuer.token(TokenRequest.forRoles("liaison", "reviewer")
                    .inRegion("440400")
                    .ofUnit("珠海市城市管理和综合执法局")
                    .named("liaison-1"));

            var claims = verified(issuer, token);
            assertThat(claims.getSubject()).isEqualTo("liaison-1");
            assertThat(claims.getStringListClaimValue("roles")).containsExactly("liaison", "reviewer");
            assertThat(claims.getStringClaimValue("region")).isEqualTo("440400");
            assertThat(claims.getStringClaimValue("unit")).isEqualTo("珠海市城市管理和综合执法局");
            assertThat(claims.getJwtId()).isNotBlank();
        }

        @Test
        void leavesTheRegionOutForRolesOfTheNation() throws Exception {
            var issuer = localIssuer();

            var claims = verified(issuer, issuer.token(TokenRequest.forRoles("ministry")));

            assertThat(claims.hasClaim("region")).isFalse();
        }

        @Test
        void makesTokensThatHaveExpiredIfAskedTo() {
            var issuer = localIssuer();

            var token = issuer.token(TokenRequest.forRoles("liaison").validFor(Duration.ofHours(-1)));

            assertThatExceptionOfType(InvalidJwtException.class)
                    .isThrownBy(() -> verified(issuer, token))
                    .matches(InvalidJwtException::hasExpired);
        }

        @Test
        void keepsItsKey() throws Exception {
            var token = localIssuer().token(TokenRequest.forRoles("ministry"));

            assertThat(verified(localIssuer(), token).getSubject()).isEqualTo("ministry");
        }

        @Test
        void showsThePrivateKeyToNobody() throws Exception {
            var issuer = localIssuer();

            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("signing-key.private.json"))))
                    .isEqualTo("rw-------");
            assertThat(issuer.jwks()).content().contains("\"n\":").doesNotContain("\"d\":");
        }
    }

    @Nested
    class InProduction {
        @Test
        void refusesToExistWhenNothingIsDeclared() {
            assertThatExceptionOfType(DevelopmentIssuerRefused.class)
                    .isThrownBy(() -> DevelopmentIssuer.in(folder))
                    .withMessageEndingWith("not set");
            assertThat(folder).isEmptyDirectory();
        }

        @ParameterizedTest
        @ValueSource(strings = {"production", "Local", ""})
        void refusesToExistWhenSomethingElseIsDeclared(String deployment) {
            System.setProperty("jiedui.deployment", deployment);

            assertThatExceptionOfType(DevelopmentIssuerRefused.class)
                    .isThrownBy(() -> DevelopmentIssuer.in(folder))
                    .withMessageEndingWith("'" + deployment + "'");
        }
    }

    private DevelopmentIssuer localIssuer() {
        System.setProperty("jiedui.deployment", "local");
        return DevelopmentIssuer.in(folder);
    }

    private static JwtClaims verified(DevelopmentIssuer issuer, String token) throws Exception {
        var keys = new JsonWebKeySet(Files.readString(issuer.jwks())).getJsonWebKeys();
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys))
                .setExpectedIssuer("urn:jiedui:development-issuer")
                .setExpectedAudience("jiedui")
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .build()
                .processToClaims(token);
    }
}
