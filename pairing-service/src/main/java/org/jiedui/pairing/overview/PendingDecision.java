package org.jiedui.pairing.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits for the word of the caller's side.
 *
 * @param id of what is to be decided on
 * @param href where it is read, and beneath which the decision is made
 * @param pairing the pairing it belongs to, which may be the very thing
 * @param names both sides, leading first
 * @param verification how sure it is that the pairing exists
 * @param side the caller's side
 * @param version what {@code If-Match} names, unless it has changed by then
 * @param answerBy last day, in China, to decide; absent when there is none
 * @param updatedAt when it, or its pairing, last changed: what comes back after a hold is new
 */
public record PendingDecision(
        DecisionKind kind,
        UUID id,
        String href,
        PairingId pairing,
        String names,
        Verification verification,
        SideOfPairing side,
        long version,
        @Nullable LocalDate answerBy,
        Instant updatedAt) {

    /** What there is to decide, and the collection in which it is found. */
    public enum DecisionKind {
        CONSENT_TO_PAIRING("pairings"),
        COMPLETE_TERMS("pairings"),
        SIGN_PLAN("plans"),
        SIGN_AMENDMENT("plans"),
        ACCEPT_SITE("sites");

        private final String collection;

        DecisionKind(String collection) {
            this.collection = collection;
        }

        String href(UUID id) {
            return "/v1/" + collection + "/" + id;
        }
    }
}
