package org.jiedui.pairing.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jiedui.events.PairingEvent;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.pairing.lifecycle.PairingRefusals.AlreadyConsented;
import org.jiedui.pairing.lifecycle.PairingRefusals.AnswerDateOver;
import org.jiedui.pairing.lifecycle.PairingRefusals.TermsWithoutBeginning;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * The terms of a pairing and what its two sides have consented to. A consent counts for one version of the terms only,
 * so an edit makes earlier consents void (P-3).
 *
 * @param termsVersion grows with every edit of the terms
 * @param answerBy last day, in China, on which the sides can consent; absent while they have not been asked
 * @param proposedBy the side that asks; absent while nobody asks, and if it is asked from above the sides
 */
@Embeddable
record Agreement(
        @Embedded @EmbeddedColumnNaming("leading_%s") Side leading,
        @Embedded @EmbeddedColumnNaming("partner_%s") Side partner,
        int termsVersion,
        @Embedded Terms terms,
        @Nullable LocalDate answerBy,

        @Enumerated(EnumType.STRING) @Column(name = "put_forward_by") @Nullable SideOfPairing proposedBy) {

    /** How long the sides have when nobody says otherwise (our rule: a quarter, as between two technical exchanges). */
    private static final Period TIME_TO_ANSWER = Period.ofMonths(3);

    /**
     * The first version of the terms, consented to by nobody.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingWithItself if one party lies within the other
     */
    static Agreement between(PartyView leading, PartyView partner, Terms terms) {
        Sides unused = Sides.toPair(leading.region(), partner.region());
        return new Agreement(Side.of(leading), Side.of(partner), 1, terms, null, null);
    }

    /** The terms changed; consents given before no longer count. */
    Agreement revised(Terms changed) {
        return new Agreement(leading, partner, termsVersion + 1, changed, answerBy, proposedBy);
    }

    /**
     * The terms proposed to both sides, or to both again: neither has consented.
     *
     * @param until last day to answer; a quarter from today if nobody says
     * @param by the liaison of the side that asks, or who registers pairings for the sides
     * @throws AnswerDateOver if it is not after today
     */
    Agreement asked(@Nullable LocalDate until, Caller by, LocalDate today) {
        LocalDate last = until == null ? today.plus(TIME_TO_ANSWER) : until;
        if (!last.isAfter(today)) {
            throw new AnswerDateOver(last);
        }
        SideOfPairing side = sides().spokenForBy(by).orElse(null);
        return new Agreement(leading.unasked(), partner.unasked(), termsVersion, terms, last, side);
    }

    /** What a caller is to the pairing with these terms. */
    Set<Standpoint> standpointsOf(Caller caller, boolean drafted) {
        boolean answered = leading.consentedTo() != null || partner.consentedTo() != null;
        return Standpoint.of(caller, sides(), proposedBy, drafted, answered);
    }

    /**
     * A side consents to the terms as they stand.
     *
     * @throws AlreadyConsented if it has consented to this version before
     * @throws TermsWithoutBeginning if the terms do not say from when they count
     */
    Agreement consented(SideOfPairing side, Instant now) {
        if (terms.effectiveFrom() == null) {
            throw new TermsWithoutBeginning();
        }
        if (sideAt(side).hasConsentedTo(termsVersion)) {
            throw new AlreadyConsented(side, termsVersion);
        }
        Side consenting = sideAt(side).consenting(termsVersion, now);
        return switch (side) {
            case LEADING -> new Agreement(consenting, partner, termsVersion, terms, answerBy, proposedBy);
            case PARTNER -> new Agreement(leading, consenting, termsVersion, terms, answerBy, proposedBy);
        };
    }

    /** What is published: nothing as long as the sides were never asked, for then only its drafter knows of the pairing. */
    Optional<PairingEvent> publicEvent(PairingEvent event) {
        return answerBy == null ? Optional.empty() : Optional.of(event);
    }

    /** Whether both sides have consented to the terms as they stand. */
    boolean isComplete() {
        return leading.hasConsentedTo(termsVersion) && partner.hasConsentedTo(termsVersion);
    }

    /** Whether the sides had until a day before that one to answer. */
    boolean wasToBeAnsweredBefore(LocalDate day) {
        return answerBy != null && answerBy.isBefore(day);
    }

    Sides sides() {
        return new Sides(leading.regionCode(), partner.regionCode(), leading.isDissolved(), partner.isDissolved());
    }

    PublishedPairing published(UUID pairing, UUID cooperation, String programme) {
        return new PublishedPairing(pairing, cooperation, programme, leading.published(), partner.published());
    }

    PairingEvent.Terms publishedTerms() {
        return terms.published(termsVersion);
    }

    private Side sideAt(SideOfPairing side) {
        return switch (side) {
            case LEADING -> leading;
            case PARTNER -> partner;
        };
    }
}
