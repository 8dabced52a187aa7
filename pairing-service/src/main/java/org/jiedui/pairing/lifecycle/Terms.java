package org.jiedui.pairing.lifecycle;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsEndBeforeTheyBegin;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsOverlapTheFormer;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsWithoutBeginning;
import org.jspecify.annotations.Nullable;

/**
 * What both sides consent to.
 *
 * @param effectiveFrom first day, in China, on which the pairing counts; absent while no source says it
 * @param effectiveUntil last day; absent when open-ended
 * @param document the agreement or notice it rests on
 */
@Embeddable
public record Terms(
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @JdbcTypeCode(SqlTypes.JSON) List<Topic> topics,
        @Nullable String goals,
        @Nullable String document) {

    /** @throws TermsEndBeforeTheyBegin if the last day lies before the first */
    public Terms {
        if (effectiveFrom != null && effectiveUntil != null && effectiveUntil.isBefore(effectiveFrom)) {
            throw new TermsEndBeforeTheyBegin(effectiveFrom, effectiveUntil);
        }
    }

    /**
     * Checks that these terms continue others.
     *
     * @param former the terms to be continued
     * @param over the last day on which the others counted; absent while they do
     * @throws TermsOverlapTheFormer if they would begin before the others are over
     */
    void checkFollow(Terms former, @Nullable LocalDate over) {
        LocalDate last = over == null ? former.lastKnownDay() : over;
        if (effectiveFrom == null) {
            throw new TermsWithoutBeginning();
        }
        if (last != null && !effectiveFrom.isAfter(last)) {
            throw new TermsOverlapTheFormer(effectiveFrom, last);
        }
    }

    /** The first day of terms that both sides have consented to. */
    LocalDate beginning() {
        return requireNonNull(effectiveFrom);
    }

    private @Nullable LocalDate lastKnownDay() {
        return effectiveUntil == null ? effectiveFrom : effectiveUntil;
    }

    PairingEvent.Terms published(int version) {
        return new PairingEvent.Terms(version, effectiveFrom, effectiveUntil, topics, goals, document);
    }
}
