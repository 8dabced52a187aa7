package org.jiedui.caselibrary.drafting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.evidence.PrefilledTexts;
import org.jiedui.events.PublishedPairing;
import org.jspecify.annotations.Nullable;

/** A case as it is stored: what authors wrote, and the exchanges from which the rest is prefilled, in any order. */
record StoredCase(
        CaseId id,
        String title,
        CaseStatus status,
        PublishedPairing pairing,
        UUID practiceId,
        @Nullable AuthorTexts written,
        List<Evidence> evidence,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    CaseView view() {
        AuthorTexts author = written == null ? new AuthorTexts(null, null, null, null, null) : written;
        List<Evidence> exchanges = evidence.stream().sorted(Evidence.BY_TIME).toList();
        PrefilledTexts prefilled = PrefilledTexts.of(pairing, exchanges);
        CasePart background = CasePart.of(author.background(), prefilled.background());
        CasePart measures = CasePart.of(author.measures(), prefilled.measures());
        CasePart results = CasePart.of(author.results());
        CasePart lessons = CasePart.of(author.lessons());
        return new CaseView(
                id,
                title,
                status,
                pairing,
                practiceId,
                background,
                measures,
                results,
                lessons,
                CasePart.of(author.sources(), prefilled.sources()),
                Stream.of(background, measures, results, lessons)
                        .mapToInt(CasePart::characters)
                        .sum(),
                exchanges,
                createdAt,
                updatedAt,
                version);
    }

    /** What authors wrote, and nothing else: evidence that comes in has no way to put a text here. */
    record AuthorTexts(
            @Nullable String background,
            @Nullable String measures,
            @Nullable String results,
            @Nullable String lessons,
            @Nullable String sources) {}
}
