package org.jiedui.activity.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What makes the address of a feed secret: 256 random bits. Only its hash is kept, so that nobody who sees the database can
 * read a feed. It has no salt and no stretching, because nobody guesses 256 bits.
 */
@Schema(type = SchemaType.STRING)
public record FeedSecret(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static FeedSecret fromString(String text) {
        return new FeedSecret(text);
    }

    static FeedSecret random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The address that a calendar program subscribes to, below the origin of the API. */
    String address() {
        return "/v1/calendars/%s.ics".formatted(value);
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "a secret";
    }
}
