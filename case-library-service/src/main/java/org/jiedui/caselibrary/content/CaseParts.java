package org.jiedui.caselibrary.content;

import java.util.List;
import java.util.stream.Stream;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.caselibrary.evidence.PrefilledTexts;
import org.jiedui.events.PublishedPairing;

/** The four parts of a case and its sources, as they read now. */
public record CaseParts(CasePart background, CasePart measures, CasePart results, CasePart lessons, CasePart sources) {

    /** @param evidence in the order of {@link Evidence#BY_TIME}; may be empty */
    public static CaseParts of(CaseContent written, PublishedPairing pairing, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return of(written);
        }
        PrefilledTexts prefilled = PrefilledTexts.of(pairing, evidence);
        return new CaseParts(
                CasePart.of(written.background(), prefilled.background()),
                CasePart.of(written.measures(), prefilled.measures()),
                CasePart.of(written.results(), null),
                CasePart.of(written.lessons(), null),
                CasePart.of(written.sources(), prefilled.sources()));
    }

    private static CaseParts of(CaseContent written) {
        return new CaseParts(
                CasePart.of(written.background(), null),
                CasePart.of(written.measures(), null),
                CasePart.of(written.results(), null),
                CasePart.of(written.lessons(), null),
                CasePart.of(written.sources(), null));
    }

    /** Of the four parts; the sources are none of them. */
    public int characterCount() {
        return Stream.of(background, measures, results, lessons)
                .mapToInt(CasePart::characters)
                .sum();
    }
}
