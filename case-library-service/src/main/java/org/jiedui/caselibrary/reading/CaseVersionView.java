package org.jiedui.caselibrary.reading;

import java.time.Instant;
import java.util.List;
import org.jiedui.caselibrary.content.CaseContent;
import org.jiedui.caselibrary.content.Picture;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.indicator.ObservedChange;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * A version of a case as it was fixed, prefilled parts included; only what others are called, and what they reported, follows them.
 *
 * @param number number of the version, from 1
 * @param pairing the pairing it grew from, with the present names of the sides
 * @param sources where the facts come from; not one of the four parts
 * @param indicators indicators observed before and after, never proof
 * @param evidence the exchanges it grew from, by time
 * @param fixedAt when it was first submitted or consented to
 * @param publishedAt when it was published; absent unless it was
 * @param publishedNumber the version that is published now; absent before any is
 */
public record CaseVersionView(
        CaseId caseId,
        int number,
        String title,
        CaseOwner owner,
        PublishedPairing pairing,
        @Nullable CaseKind kind,
        @Nullable String scene,
        List<Topic> topics,
        @Nullable String background,
        @Nullable String measures,
        @Nullable String results,
        @Nullable String lessons,
        @Nullable String sources,
        List<ObservedChange> indicators,
        @Nullable String conditions,
        @Nullable String notToCopy,
        @Nullable String costAndStaff,
        List<Picture> pictures,
        List<Evidence> evidence,
        Instant fixedAt,
        @Nullable Instant publishedAt,
        @Nullable Integer publishedNumber) {

    static CaseVersionView of(FixedVersion version, List<ObservedChange> indicators) {
        CaseContent content = version.content();
        return new CaseVersionView(
                version.caseId(),
                version.number(),
                version.title(),
                version.owner(),
                version.pairing(),
                content.kind(),
                content.scene(),
                content.topics(),
                content.background(),
                content.measures(),
                content.results(),
                content.lessons(),
                content.sources(),
                indicators,
                content.conditions(),
                content.notToCopy(),
                content.costAndStaff(),
                content.pictures(),
                version.evidence(),
                version.fixedAt(),
                version.publishedAt(),
                version.publishedNumber());
    }
}
