package org.jiedui.caselibrary.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.CasePart;
import org.jiedui.caselibrary.content.CaseParts;
import org.jiedui.caselibrary.content.Picture;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.indicator.ObservedChange;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A case as those see it who work on it.
 *
 * @param title an author's, else what the earliest exchange called the practice
 * @param owner whose case it is
 * @param practiceId id of the practice; absent when it began without an exchange
 * @param number number of the version it shows; grows when it changes after it was submitted or consented to
 * @param sources where the facts come from; not one of the four parts
 * @param characterCount length of the four parts as they read now: a Chinese character, a Latin word and a number count one
 *     each
 * @param indicators indicators observed before and after, never proof
 * @param evidence the exchanges this version grew from, by time
 * @param evidenceWaiting how many exchanges are kept for the next version
 * @param consentedByLeading the version to which the leading side consented last
 * @param consentedByPartner the version to which the partner side consented last
 * @param submission where it was submitted last; absent before the first
 * @param reason why it was returned, rejected or withdrawn
 * @param publishedNumber the version that is published
 * @param publishedAt when it was published first
 * @param revises the rejected case that it revises
 * @param revisedBy the case that revises it
 * @param actions the operations this caller may ask for now
 */
public record CaseView(
        CaseId id,
        String title,
        CaseStatus status,
        CaseOwner owner,
        PublishedPairing pairing,
        @Nullable UUID practiceId,
        int number,
        @Nullable CaseKind kind,
        @Nullable String scene,
        List<Topic> topics,
        CasePart background,
        CasePart measures,
        CasePart results,
        CasePart lessons,
        CasePart sources,
        int characterCount,
        List<ObservedChange> indicators,
        @Nullable String conditions,
        @Nullable String notToCopy,
        @Nullable String costAndStaff,
        List<Picture> pictures,
        List<Evidence> evidence,
        int evidenceWaiting,
        @Nullable Integer consentedByLeading,
        @Nullable Integer consentedByPartner,
        @Nullable SubmissionView submission,
        @Nullable String reason,
        @Nullable Integer publishedNumber,
        @Nullable Instant publishedAt,
        @Nullable CaseId revises,
        @Nullable CaseId revisedBy,
        @Offered List<String> actions,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    static CaseView of(StoredCase stored, CaseText text, List<ObservedChange> indicators) {
        CaseParts parts = text.parts();
        CaseContent content = stored.content();
        return new CaseView(
                stored.id(),
                stored.title(),
                stored.status(),
                stored.owner(),
                stored.pairing(),
                stored.practiceId(),
                stored.number(),
                content.kind(),
                content.scene(),
                content.topics(),
                parts.background(),
                parts.measures(),
                parts.results(),
                parts.lessons(),
                parts.sources(),
                parts.characterCount(),
                indicators,
                content.conditions(),
                content.notToCopy(),
                content.costAndStaff(),
                content.pictures(),
                text.evidence(),
                stored.evidenceWaiting(),
                stored.consentedByLeading(),
                stored.consentedByPartner(),
                SubmissionView.of(stored),
                stored.reason(),
                stored.publishedNumber(),
                stored.publishedAt(),
                stored.revises(),
                stored.revisedBy(),
                List.of(),
                stored.createdAt(),
                stored.updatedAt(),
                stored.version());
    }

    CaseView offeredTo(Caller caller, CaseSituation situation) {
        return Actions.offer(this, CaseAction.values(), action -> situation.offers(action, caller));
    }

    /** With the texts in it, because a new release may word the prefilled ones differently, and what follows from present codes. */
    @Override
    public String entityTag() {
        return Versioned.tag(
                version, pairing, Optional.ofNullable(submission), background, measures, sources, indicators, actions);
    }
}
