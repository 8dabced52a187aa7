package org.jiedui.kit.caller;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.util.Base64;
import java.util.function.Consumer;
import org.jiedui.stack.testing.Stack;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/** Tokens that the trusted issuer would never have made; the first kind is signed with its own key, as after a theft. */
final class ForgedTokens {

    private ForgedTokens() {}

    /** A valid token of a liaison, changed before it is signed. */
    static String signedByTheIssuer(Consumer<JwtClaims> change) {
        RsaJsonWebKey key = issuersKey();
        return signed(claims(change), AlgorithmIdentifiers.RSA_USING_SHA256, key.getKeyId(), key.getPrivateKey());
    }

    static String signedBySomebodyElse() throws JoseException {
        RsaJsonWebKey own = RsaJwkGenerator.generateJwk(2048);
        return signed(
                claims(none -> {}),
                AlgorithmIdentifiers.RSA_USING_SHA256,
                issuersKey().getKeyId(),
                own.getPrivateKey());
    }

    static String unsigned() {
        return signed(
                claims(none -> {}), AlgorithmIdentifiers.NONE, issuersKey().getKeyId(), null);
    }

    /** Algorithm confusion: the public key, which everybody has, taken for a shared secret. */
    static String signedWithThePublicKey() {
        RsaJsonWebKey key = issuersKey();
        return signed(
                claims(none -> {}),
                AlgorithmIdentifiers.HMAC_SHA256,
                key.getKeyId(),
                new HmacKey(key.getPublicKey().getEncoded()));
    }

    /** A genuine token whose roles were changed behind its signature. */
    static String altered() {
        String[] parts = signedByTheIssuer(none -> {}).split("\\.", -1);
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        parts[1] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(claims.replace("liaison", "ministry").getBytes(StandardCharsets.UTF_8));
        return String.join(".", parts);
    }

    private static JwtClaims claims(Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(Stack.issuer().issuer());
        claims.setAudience(Stack.issuer().audience());
        claims.setSubject("forger");
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setStringListClaim("roles", "liaison");
        claims.setClaim("region", "440400");
        change.accept(claims);
        return claims;
    }

    private static String signed(JwtClaims claims, String algorithm, String keyId, @Nullable Key key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(keyId);
        signature.setHeader("typ", "JWT");
        signature.setKey(key);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey issuersKey() {
        Path file = Stack.issuer().jwks().resolveSibling("signing-key.private.json");
        try {
            return (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
