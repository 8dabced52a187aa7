package org.jiedui.pairing.lifecycle;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as a caller sees it.
 *
 * @param parent the pairing it lies under
 * @param renews the pairing whose term it continues
 * @param cooperation the first of the terms that continue one another, which may be this one
 * @param termsVersion grows with every edit of the terms; a consent counts for one version only
 * @param answerBy last day, in China, on which the sides can consent; absent for a draft
 * @param putForwardBy the side that asks for consent; absent if it is asked from above the sides
 * @param suspension present while a side has put it on hold
 * @param ending present once it is over
 * @param verification how sure it is that the pairing exists, with its source
 * @param draftedBy region that drafted it; absent when a national role did
 */
public record PairingView(
        PairingId id,
        String programme,
        PairingStatus status,
        @Nullable PairingId parent,
        @Nullable PairingId renews,
        PairingId cooperation,
        SideView leading,
        SideView partner,
        int termsVersion,
        Terms terms,
        @Nullable LocalDate answerBy,
        @Nullable SideOfPairing putForwardBy,
        @Nullable Suspension suspension,
        @Nullable Ending ending,
        Verification verification,
        @Nullable String source,
        @Nullable RegionCode draftedBy,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    static PairingView of(
            PairingId id,
            String programme,
            Standing standing,
            Agreement agreement,
            Provenance provenance,
            Instant createdAt,
            Instant updatedAt,
            long version) {
        return new PairingView(
                id,
                programme,
                standing.status(),
                optional(provenance.parent()),
                optional(provenance.renews()),
                new PairingId(requireNonNull(provenance.cooperation())),
                agreement.leading().view(),
                agreement.partner().view(),
                agreement.termsVersion(),
                agreement.terms(),
                agreement.answerBy(),
                agreement.putForwardBy(),
                standing.suspension(),
                standing.ending(),
                provenance.verification(),
                provenance.source(),
                provenance.draftedBy() == null ? null : new RegionCode(provenance.draftedBy()),
                createdAt,
                updatedAt,
                version);
    }

    /** The codes and names of the sides and of who drafted it are not of this pairing's version: they follow the parties. */
    @Override
    public String entityTag() {
        return Versioned.tag(
                version, leading.region(), leading.name(), partner.region(), partner.name(), String.valueOf(draftedBy));
    }

    private static @Nullable PairingId optional(@Nullable UUID id) {
        return id == null ? null : new PairingId(id);
    }

    /**
     * The sides whose figures a caller may see here: both once the pairing has been in force, before that what the caller
     * may see anyway.
     */
    public List<SideView> sidesOpenTo(Caller caller) {
        return Stream.of(leading, partner)
                .filter(side -> status.hasBeenInForce()
                        || caller.scopeOfFigures().contains(side.region().value()))
                .toList();
    }

    /** Whether there is a day on which it counts, or will: it has been in force and was not left before it began. */
    boolean hasCounted() {
        return status.hasBeenInForce() && (ending == null || !ending.on().isBefore(beginning()));
    }

    /** The first day of terms that both sides have consented to. */
    LocalDate beginning() {
        return requireNonNull(terms.effectiveFrom());
    }

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.TermsOverlapTheFormer if these would begin before this term is over */
    void checkIsFollowedBy(Terms further) {
        further.checkFollow(terms, ending == null ? null : ending.on());
    }

    /** The pairing as events carry it. */
    public PublishedPairing published() {
        return new PublishedPairing(
                id.value(), cooperation.value(), programme, leading.published(), partner.published());
    }

    /** The regions of the two sides. */
    public Sides sides() {
        return new Sides(leading.region(), partner.region());
    }

    /** Whether that is what is known of it, so that saying it again changes nothing. */
    boolean says(Verification verified, String by) {
        return verification == verified && by.equals(source);
    }
}
