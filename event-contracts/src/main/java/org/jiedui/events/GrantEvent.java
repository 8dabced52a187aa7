package org.jiedui.events;

import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;

/**
 * Which partner systems the sides of a pairing let read. Keyed by the pairing. A partner system is known by the digest of the
 * subject of its tokens: the issuer gives subjects, and whoever lets a system in writes them, so nothing else keeps one from
 * being somebody's address or number.
 */
public sealed interface GrantEvent extends PairingServiceEvent {

    /** Of {@link #digestOf}. */
    String DIGEST = "^[0-9a-f]{64}$";

    PublishedPairing pairing();

    /** By which a service knows the partner system of a token again. */
    static String digestOf(String subject) {
        try {
            byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    @Override
    default UUID aggregateId() {
        return pairing().pairingId();
    }

    @EventType("org.jiedui.pairing.partner-granted.v1")
    @Meaning("Both sides let a partner system read the pairing, and the terms that continue it")
    record PartnerGranted(
            PublishedPairing pairing,

            @Meaning("SHA-256, in hexadecimal, of the subject of the partner system's tokens") @Pattern(regexp = DIGEST) String partner)
            implements GrantEvent {}

    @EventType("org.jiedui.pairing.partner-revoked.v1")
    @Meaning("A side took its word back: the partner system reads nothing by this pairing from now on")
    record PartnerRevoked(
            PublishedPairing pairing,

            @Meaning("SHA-256, in hexadecimal, of the subject of the partner system's tokens") @Pattern(regexp = DIGEST) String partner,

            @Meaning("The side that took its word back") SideOfPairing side)
            implements GrantEvent {}
}
