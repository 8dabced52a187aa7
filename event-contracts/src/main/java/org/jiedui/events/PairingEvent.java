package org.jiedui.events;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.events.vocabulary.Verification;
import org.jspecify.annotations.Nullable;

/** What pairing-service tells about pairings. */
public sealed interface PairingEvent extends PairingServiceEvent {

    PublishedPairing pairing();

    @Override
    default UUID aggregateId() {
        return pairing().pairingId();
    }

    /** What both sides agree on; {@code termsVersion} grows with every edit. */
    record Terms(
            @Min(1) int termsVersion,

            @Meaning("First day on which the pairing counts; absent while unknown, always present once in force")
            @Nullable LocalDate effectiveFrom,

            @Meaning("Last day; absent when the pairing is open-ended") @Nullable LocalDate effectiveUntil,

            @Size(max = 5) List<Topic> topics,
            @Size(max = 4000) @Nullable String goals,

            @Meaning("The agreement or notice it rests on") @Size(max = 300) @Nullable String document) {}

    /** Where a pairing comes from: the one it lies under, the one whose term it continues, and how sure it is. */
    record Origin(
            @Meaning("The pairing it lies under; absent for one that stands for itself") @Nullable UUID parent,

            @Meaning("The pairing whose term it continues; absent for a first term") @Nullable UUID renews,

            Verification verification,
            @Size(max = 300) @Nullable String source) {}

    @EventType("org.jiedui.pairing.proposed.v1")
    @Meaning("A pairing was proposed to both sides, or proposed again; it binds nobody yet")
    record PairingProposed(
            PublishedPairing pairing,
            Terms terms,
            Origin origin,

            @Meaning("Last day, in China, on which the sides can consent")
            LocalDate answerBy)
            implements PairingEvent {}

    @EventType("org.jiedui.pairing.renewed.v1")
    @Meaning("A further term of a pairing was proposed to both sides; the former term stays as it is")
    record PairingRenewed(
            PublishedPairing pairing,
            Terms terms,
            Origin origin,

            @Meaning("Last day, in China, on which the sides can consent")
            LocalDate answerBy)
            implements PairingEvent {}

    @EventType("org.jiedui.pairing.terms-revised.v1")
    @Meaning("The terms of a proposed pairing were changed; consents given before are void")
    record PairingTermsRevised(PublishedPairing pairing, Terms terms) implements PairingEvent {}

    @EventType("org.jiedui.pairing.consented.v1")
    @Meaning("One side consented to a version of the terms; the other side has not yet")
    record PairingConsented(
            PublishedPairing pairing,
            SideOfPairing side,
            @Min(1) int termsVersion) implements PairingEvent {}

    @EventType("org.jiedui.pairing.activated.v1")
    @Meaning("Both sides have consented to the same version of the terms: the pairing is in force")
    record PairingActivated(PublishedPairing pairing, Terms terms, Origin origin) implements PairingEvent {}

    @EventType("org.jiedui.pairing.verified.v1")
    @Meaning("How sure it is that the pairing exists was corrected, or the source that says so")
    record PairingVerified(PublishedPairing pairing, Origin origin) implements PairingEvent {}

    @EventType("org.jiedui.pairing.rejected.v1")
    @Meaning("A side rejected a proposal; it may be proposed again")
    record PairingRejected(
            PublishedPairing pairing,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason) implements PairingEvent {}

    @EventType("org.jiedui.pairing.expired.v1")
    @Meaning("A proposal was not consented to by both sides in time; it may be proposed again")
    record PairingExpired(PublishedPairing pairing, LocalDate answerBy) implements PairingEvent {}

    @EventType("org.jiedui.pairing.suspended.v1")
    @Meaning("A side suspended a pairing in force")
    record PairingSuspended(
            PublishedPairing pairing,
            SideOfPairing side,

            @Meaning("When it was suspended; tells apart the suspensions of a pairing")
            Instant suspendedSince,

            @Size(min = 1, max = 1000) String reason)
            implements PairingEvent {}

    @EventType("org.jiedui.pairing.resumed.v1")
    @Meaning("The side that had suspended a pairing resumed it")
    record PairingResumed(
            PublishedPairing pairing,
            SideOfPairing side,

            @Meaning("When the suspension began that ends now")
            Instant suspendedSince,

            Instant resumedAt)
            implements PairingEvent {}

    @EventType("org.jiedui.pairing.withdrawn.v1")
    @Meaning("A proposed pairing was withdrawn before it came into force")
    record PairingWithdrawn(
            PublishedPairing pairing,

            @Meaning("The side that withdrew it; absent if a province or the ministry did, which had registered it")
            @Nullable SideOfPairing side,

            @Size(min = 1, max = 1000) String reason)
            implements PairingEvent {}

    @EventType("org.jiedui.pairing.ended.v1")
    @Meaning("A pairing that was in force ended; what was done in it stays countable")
    record PairingEnded(
            PublishedPairing pairing,
            EndReason endReason,
            LocalDate endedOn,
            @Size(min = 1, max = 1000) String explanation)
            implements PairingEvent {}

    /** Why a pairing ended. */
    enum EndReason {
        @Named(zh = "期满完成", en = "completed")
        @Meaning(
                value = "Its terms came to their last day; or, if open-ended, it has done what it was for",
                zh = "条款期满；未约定期限的，已经完成")
        COMPLETED,
        @Named(zh = "提前完成", en = "completed early")
        @Meaning(value = "It had done what it was for before the last day of its terms", zh = "在条款期满之前已经完成")
        COMPLETED_EARLY,
        @Named(zh = "一方退出", en = "withdrawn by a side")
        @Meaning(value = "A side left the pairing", zh = "一方退出了结对")
        WITHDRAWN_BY_A_SIDE,
        @Named(zh = "已续签", en = "superseded")
        @Meaning(value = "A further term that both sides consented to took its place", zh = "由双方同意的下一期接续")
        SUPERSEDED
    }
}
