package org.jiedui.pairing.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a side has to decide.
 *
 * @param kind what there is to decide; absent when nothing waits any more, which is shown only with {@code updatedSince}
 * @param id id of what is to be decided on
 * @param href where it is read, and below which the decision is made
 * @param pairing the pairing it belongs to, or is
 * @param names both sides, leading first
 * @param verification how sure it is that the pairing exists
 * @param side the one that has to; absent when both have
 * @param version the version to send as {@code If-Match}
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
        @Named(zh = "待同意结对", en = "pairing to consent to")
        @Meaning(value = "A pairing waits for the consent of the side", zh = "一份结对等待本方同意")
        CONSENT_TO_PAIRING,
        @Named(zh = "待补全条款", en = "terms to complete")
        @Meaning(
                value = "The terms have no first day; they are consented to once either side has completed them",
                zh = "条款没有起始日期，补全后才能同意")
        COMPLETE_TERMS,
        @Named(zh = "待签署计划", en = "plan to sign")
        @Meaning(value = "An annual plan waits for the signature of the side", zh = "一份年度计划等待本方签署")
        SIGN_PLAN,
        @Named(zh = "待签署计划变更", en = "amendment to sign")
        @Meaning(value = "An amendment of a plan waits for the signature of the side", zh = "一份计划变更等待本方签署")
        SIGN_AMENDMENT,
        @Named(zh = "待验收示范样板", en = "site to accept")
        @Meaning(
                value = "A demonstration site that the other side has accepted waits for this side",
                zh = "对方已验收的示范样板等待本方验收")
        ACCEPT_SITE
    }
}
