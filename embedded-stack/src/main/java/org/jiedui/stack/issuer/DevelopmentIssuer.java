package org.jiedui.stack.issuer;

import java.nio.file.Path;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Makes tokens as an identity provider would, signed with a key of its own. Services that trust {@link #jwks} and
 * {@link #issuer} accept them; a production deployment trusts neither.
 */
public final class DevelopmentIssuer {
    private static final String ISSUER = "urn:jiedui:development-issuer";
    private static final String AUDIENCE = "jiedui";

    private final Path folder;
    private final RsaJsonWebKey key;

    private DevelopmentIssuer(Path folder) {
        Deployment.requireWithoutRealData();
        this.folder = folder;
        this.key = SigningKey.in(folder);
    }

    /**
     * The issuer whose key is in the folder; the first call makes it.
     *
     * @throws DevelopmentIssuerRefused unless the system property {@code jiedui.deployment}, or the environment's
     *     {@code JIEDUI_DEPLOYMENT}, is {@code local} or {@code test}
     */
    public static DevelopmentIssuer in(Path folder) {
        return new DevelopmentIssuer(folder);
    }

    public String issuer() {
        return ISSUER;
    }

    public String audience() {
        return AUDIENCE;
    }

    /** The public keys, for the services to verify tokens with. */
    public Path jwks() {
        return SigningKey.publicKeysIn(folder);
    }

    /** A signed token, to be sent as {@code Authorization: Bearer …}. */
    public String token(TokenRequest request) {
        var signature = new JsonWebSignature();
        signature.setPayload(claims(request).toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setKey(key.getPrivateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The token could not be signed", e);
        }
    }

    private static JwtClaims claims(TokenRequest request) {
        var now = NumericDate.now();
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(request.subject());
        claims.setIssuedAt(now);
        claims.setExpirationTime(
                NumericDate.fromSeconds(now.getValue() + request.lifetime().toSeconds()));
        claims.setGeneratedJwtId();
        claims.setStringListClaim("roles", request.roles());
        claims.setStringClaim("unit", request.unit());
        if (request.region() != null) {
            claims.setStringClaim("region", request.region());
        }
        return claims;
    }
}
