package org.jiedui.caselibrary.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.precondition.Versioned;

/**
 * A case as a caller sees it.
 *
 * @param title the name of the practice
 * @param sources where the facts come from; not one of the four parts
 * @param characterCount of the four parts as they read now
 * @param evidence the exchanges it grew from, by time
 */
public record CaseView(
        CaseId id,
        String title,
        CaseStatus status,
        PublishedPairing pairing,
        UUID practiceId,
        CasePart background,
        CasePart measures,
        CasePart results,
        CasePart lessons,
        CasePart sources,
        int characterCount,
        List<Evidence> evidence,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** With the texts in it, because a new release may word the prefilled ones differently. */
    @Override
    public String entityTag() {
        int texts = Stream.of(background, measures, results, lessons, sources)
                .map(part -> String.valueOf(part.text()))
                .toList()
                .hashCode();
        return "%d-%08x".formatted(version, texts);
    }
}
