package org.jiedui.stack.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The issuer's key pair in a folder: made once, private to the user, its public half beside it for the services. */
final class SigningKey {
    private static final int BITS = 2048;
    private static final String PRIVATE_KEY = "signing-key.private.json";
    private static final String PUBLIC_KEYS = "jwks.json";

    private SigningKey() {}

    static RsaJsonWebKey in(Path folder) {
        var file = folder.resolve(PRIVATE_KEY);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                writeForOwnerOnly(file, generated().toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            }
            var key = (RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file));
            replace(publicKeysIn(folder), new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException("The signing key in %s cannot be read or made".formatted(folder), e);
        } catch (JoseException e) {
            throw new IllegalStateException("The signing key in %s is damaged".formatted(folder), e);
        }
    }

    static Path publicKeysIn(Path folder) {
        return folder.resolve(PUBLIC_KEYS);
    }

    private static RsaJsonWebKey generated() throws JoseException {
        var key = RsaJwkGenerator.generateJwk(BITS);
        key.setKeyId(UUID.randomUUID().toString());
        key.setUse("sig");
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        return key;
    }

    /** The permissions are there before the content is. */
    private static void writeForOwnerOnly(Path file, String content) throws IOException {
        var fresh = Files.createTempFile(
                file.getParent(),
                "key-",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void replace(Path file, String content) throws IOException {
        var fresh = Files.createTempFile(file.getParent(), "keys-", ".tmp");
        Files.writeString(fresh, content);
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-r--r--"));
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
