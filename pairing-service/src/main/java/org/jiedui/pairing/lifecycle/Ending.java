package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jiedui.events.PairingEvent.EndReason;
import org.jiedui.pairing.lifecycle.PairingRefusals.EndsBeforeItsTerms;
import org.jiedui.pairing.lifecycle.PairingRefusals.EndsOutsideItsTime;
import org.jiedui.pairing.lifecycle.PairingRefusals.EndsWithItsTerms;
import org.jiedui.pairing.lifecycle.PairingRefusals.OnlyAFurtherTermSupersedes;

/**
 * How a pairing that was in force came to its end; what was done in it stays countable.
 *
 * @param reason why it ended
 * @param on last day of the pairing, in China
 */
@Embeddable
public record Ending(
        @Enumerated(EnumType.STRING) @Column(name = "end_reason")
        EndReason reason,

        @Column(name = "ended_on") LocalDate on) {

    /** Ended by its own terms, to which both sides consented. */
    static Ending byTerms(LocalDate until) {
        return new Ending(EndReason.COMPLETED, until);
    }

    /** Ended the day before the next term starts, to which both sides have consented, or by its own terms before. */
    static Ending supersededBy(Terms own, Terms next) {
        LocalDate last = next.beginning().minusDays(1);
        LocalDate until = own.effectiveUntil();
        return new Ending(EndReason.SUPERSEDED, until != null && until.isBefore(last) ? until : last);
    }

    /** Whether it lies on or after the first day of the terms; otherwise the sides left before they began. */
    boolean isNotBefore(Terms terms) {
        return !on.isBefore(terms.beginning());
    }

    /**
     * Checks that a side may say so on that day. Today is always a day on which a side may leave, even before the first day
     * of the terms.
     *
     * @throws EndsOutsideItsTime if the last day lies before the first day of the terms, or in the future
     * @throws EndsBeforeItsTerms if it is said to be completed before the last day of the terms
     * @throws EndsWithItsTerms if it is said to be completed early, and is not
     * @throws OnlyAFurtherTermSupersedes if it is said to be superseded
     */
    void checkWithin(Terms terms, LocalDate today) {
        boolean leaving = reason == EndReason.WITHDRAWN_BY_A_SIDE && on.equals(today);
        boolean beforeItBegan = terms.effectiveFrom() != null && on.isBefore(terms.effectiveFrom());
        if ((beforeItBegan && !leaving) || on.isAfter(today)) {
            throw new EndsOutsideItsTime(on);
        }
        LocalDate until = terms.effectiveUntil();
        boolean early = until != null && on.isBefore(until);
        switch (reason) {
            case COMPLETED -> {
                if (until != null && early) {
                    throw new EndsBeforeItsTerms(until);
                }
            }
            case COMPLETED_EARLY -> {
                if (!early) {
                    throw until == null ? new EndsWithItsTerms() : new EndsWithItsTerms(until);
                }
            }
            case WITHDRAWN_BY_A_SIDE -> {}
            case SUPERSEDED -> throw new OnlyAFurtherTermSupersedes();
        }
    }
}
