package org.jiedui.kit.caller;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.kit.probe.NoteApi.NOTES;
import static org.jiedui.kit.probe.NoteApi.as;
import static org.jiedui.kit.problem.ProblemAssert.assertProblem;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.kit.probe.NoteBody;
import org.jiedui.stack.issuer.TokenRequest;
import org.jiedui.stack.testing.Tokens;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuthenticationTest {

    private static final String MINISTRY_ONLY = "/v1/failures/ministry-only";
    private static final String WITHOUT_POLICY = "/v1/failures/without-policy";

    /** What the services' authentication asks. */
    @Inject
    JWTParser parser;

    static Stream<Arguments> invalidTokens() throws JoseException {
        var expired = TokenRequest.forRoles("liaison").inRegion("440400").validFor(Duration.ofMinutes(-2));
        return Stream.of(
                arguments("expired", Tokens.of(expired)),
                arguments("never expiring", ForgedTokens.signedByTheIssuer(claims -> claims.unsetClaim("exp"))),
                arguments("of tomorrow", ForgedTokens.signedByTheIssuer(claims -> claims.setNotBefore(tomorrow()))),
                arguments("of another issuer", ForgedTokens.signedByTheIssuer(claims -> claims.setIssuer("urn:other"))),
                arguments("of no issuer", ForgedTokens.signedByTheIssuer(claims -> claims.unsetClaim("iss"))),
                arguments(
                        "for another audience", ForgedTokens.signedByTheIssuer(claims -> claims.setAudience("other"))),
                arguments("for no audience", ForgedTokens.signedByTheIssuer(claims -> claims.unsetClaim("aud"))),
                arguments("unsigned", ForgedTokens.unsigned()),
                arguments("altered", ForgedTokens.altered()),
                arguments("signed by somebody else", ForgedTokens.signedBySomebodyElse()),
                arguments("signed with the public key", ForgedTokens.signedWithThePublicKey()),
                arguments("garbage", "abc"),
                arguments("garbage in parts", "a.b.c"),
                arguments("empty parts", ".."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invalidTokens")
    void refusesAToken(String what, String token) {
        Response answer = as(token).get(NOTES);

        assertProblem(answer, 401, "unauthorized").at(NOTES);
        assertThat(answer.header("WWW-Authenticate")).as(what).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void verifiesATokenOnceForManyRequests() throws ParseException {
        String token = Tokens.liaison("440400");

        assertThat(parser.parse(token)).isInstanceOf(VerifiedToken.class).isSameAs(parser.parse(token));
    }

    @Test
    void acceptsWhatTheIssuerSigned() {
        assertThat(as(ForgedTokens.signedByTheIssuer(none -> {})).get(NOTES).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic YTpi", "Bearer", "Bearer ", "Digest x"})
    void asksForATokenWhereAnotherSchemeCame(String authorization) {
        assertProblem(given().header("Authorization", authorization).get(NOTES), 401, "unauthorized");
    }

    @Test
    void asksForATokenWhereNoneCame() {
        Response answer = given().get(NOTES);

        assertProblem(answer, 401, "unauthorized").at(NOTES);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @MethodSource("incompleteTokens")
    void refusesATokenThatDoesNotSayWhoCalls(String token) {
        Response answer =
                as(token).body(NoteBody.titled("by nobody").toString()).post(NOTES);

        assertProblem(answer, 401, "unauthorized");
    }

    static List<String> incompleteTokens() {
        return List.of(
                ForgedTokens.signedByTheIssuer(claims -> claims.unsetClaim("sub")),
                ForgedTokens.signedByTheIssuer(claims -> claims.setClaim("region", 440400)),
                ForgedTokens.signedByTheIssuer(claims -> claims.setClaim("region", List.of("440400"))),
                ForgedTokens.signedByTheIssuer(claims -> claims.setClaim("region", "Guangdong")));
    }

    @Test
    void refusesARoleThatMayNot() {
        for (String token : List.of(Tokens.liaison("440400"), Tokens.province("440000"), Tokens.analyst())) {
            assertProblem(as(token).get(MINISTRY_ONLY), 403, "forbidden").at(MINISTRY_ONLY);
        }
        assertThat(as(Tokens.ministry()).get(MINISTRY_ONLY).statusCode()).isEqualTo(200);
    }

    @Test
    void refusesATokenWithoutRoles() {
        String token = ForgedTokens.signedByTheIssuer(claims -> claims.unsetClaim("roles"));

        assertProblem(as(token).get(NOTES), 403, "forbidden");
    }

    @Test
    void letsNobodyUseAnOperationWithoutAPolicy() {
        assertProblem(given().get(WITHOUT_POLICY), 401, "unauthorized");
        for (String token : List.of(Tokens.ministry(), Tokens.province("440000"), Tokens.liaison("440400"))) {
            assertProblem(as(token).get(WITHOUT_POLICY), 403, "forbidden");
        }
    }

    private static NumericDate tomorrow() {
        NumericDate date = NumericDate.now();
        date.addSeconds(86_400);
        return date;
    }
}
