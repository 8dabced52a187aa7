package org.jiedui.pairing.lifecycle;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.party.PartyRefusals.PartyIsDissolved;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as a caller sees it.
 *
 * @param status where it stands
 * @param parent the pairing it lies under
 * @param renews the pairing whose term it continues
 * @param cooperation the first of the terms that continue one another, which may be this one
 * @param termsVersion grows with every edit of the terms; a consent counts for one version only
 * @param terms what both sides consent to
 * @param answerBy last day, in China, on which the sides can consent; absent for a draft
 * @param proposedBy the side that asks for consent; absent if it is asked from above the sides
 * @param suspension present while a side has suspended it
 * @param ending present once it is over
 * @param verification how sure it is that the pairing exists, with its source
 * @param draftedBy region that drafted it; absent when a national role did
 * @param actions the operations this caller may ask for now
 * @param renewed whether it has a further term, which is agreed or can still be
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
        @Nullable SideOfPairing proposedBy,
        @Nullable Suspension suspension,
        @Nullable Ending ending,
        Verification verification,
        @Nullable String source,
        @Nullable RegionCode draftedBy,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        @JsonIgnore boolean renewed,
        long version)
        implements Versioned {

    /** The codes and names of the sides and of who drafted it follow the parties, not this pairing's version. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, leading.published(), partner.published(), String.valueOf(draftedBy), actions);
    }

    /** The same, with what this caller may do. */
    PairingView offeredTo(Caller caller) {
        boolean drafted = Objects.equals(draftedBy, caller.region());
        boolean answered = leading.consentedTo() != null || partner.consentedTo() != null;
        Set<Standpoint> standpoints = Standpoint.of(caller, sides(), proposedBy, drafted, answered);
        SideOfPairing side = sides().spokenForBy(caller).orElse(null);
        return Actions.offer(
                this,
                PairingAction.values(),
                action -> action.isPossible(status, standpoints)
                        && (bothStand() || !action.needsBothToStand())
                        && switch (action) {
                            case CONSENT -> terms.effectiveFrom() != null && !hasConsented(side);
                            case RESUME -> suspension != null && suspension.side() == side;
                            case RENEW -> !renewed && new Standing(status, suspension, ending).hasCounted(terms);
                            case REVISE_TERMS, PROPOSE, REJECT, REOPEN, WITHDRAW, VERIFY, SUSPEND, END -> true;
                        });
    }

    /** @throws PartyIsDissolved if one of the sides is there no more */
    void checkBothStand() {
        Stream.of(leading, partner).filter(SideView::isDissolved).findFirst().ifPresent(side -> {
            throw new PartyIsDissolved(side.published());
        });
    }

    /** Whether both sides are there to agree on anything. */
    public boolean bothStand() {
        return !leading.isDissolved() && !partner.isDissolved();
    }

    private boolean hasConsented(@Nullable SideOfPairing side) {
        SideView own = side == SideOfPairing.LEADING ? leading : partner;
        return own.consentedTo() != null && own.consentedTo() == termsVersion;
    }

    /**
     * The sides whose figures a caller may see here: both once the pairing has been in force, before that what the caller
     * may see anyway.
     */
    public List<SideView> sidesOpenTo(Caller caller) {
        return Stream.of(leading, partner)
                .filter(side -> status.hasBeenInForce()
                        || caller.readingScope().contains(side.region().value()))
                .toList();
    }

    /** The pairing as events carry it. */
    public PublishedPairing published() {
        return new PublishedPairing(
                id.value(), cooperation.value(), programme, leading.published(), partner.published());
    }

    /** The regions of the two sides. */
    public Sides sides() {
        return new Sides(leading.region(), partner.region(), leading.isDissolved(), partner.isDissolved());
    }
}
