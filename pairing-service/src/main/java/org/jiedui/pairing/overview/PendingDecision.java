package org.jiedui.pairing.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a side has to decide.
 *
 * @param kind absent when nothing waits any more, which is shown only with {@code updatedSince}
 * @param id of what is to be decided on
 * @param href where it is read, and below which the decision is made
 * @param pairing the pairing it belongs to, or is
 * @param names both sides, leading first
 * @param verification how sure it is that the pairing exists
 * @param side the one that has to; absent when both have
 * @param version for {@code If-Match}
 * @param answerBy last day, in China, to decide; absent when there is none
 * @param updatedAt when it, or its pairing, last changed: what comes back after a hold is new
 */
public record PendingDecision(
        @Nullable DecisionKind kind,
        UUID id,
        String href,
        PairingId pairing,
        String names,
        Verification verification,
        @Nullable SideOfPairing side,
        long version,
        @Nullable LocalDate answerBy,
        Instant updatedAt) {

    /** What there is to decide. */
    public enum DecisionKind {
        CONSENT_TO_PAIRING,
        COMPLETE_TERMS,
        SIGN_PLAN,
        SIGN_AMENDMENT,
        ACCEPT_SITE
    }
}
