package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What both sides consent to.
 *
 * @param effectiveFrom first day, in China, on which the pairing counts
 * @param effectiveUntil last day; absent when open-ended
 * @param document the agreement or notice it rests on
 */
@Embeddable
public record Terms(
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @JdbcTypeCode(SqlTypes.JSON) List<Topic> topics,
        @Nullable String goals,
        @Nullable String document) {

    /** @throws TermsEndBeforeTheyBegin if the last day lies before the first */
    public Terms {
        if (effectiveUntil != null && effectiveUntil.isBefore(effectiveFrom)) {
            throw new TermsEndBeforeTheyBegin(effectiveFrom, effectiveUntil);
        }
    }

    PairingEvent.Terms published(int version) {
        return new PairingEvent.Terms(version, effectiveFrom, effectiveUntil, topics, goals, document);
    }
}
