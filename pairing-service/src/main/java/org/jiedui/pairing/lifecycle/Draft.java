package org.jiedui.pairing.lifecycle;

import java.time.Instant;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.party.PartyView;
import org.jspecify.annotations.Nullable;

/**
 * What a pairing is drafted from.
 *
 * @param parent the pairing it lies under
 * @param verification how sure it is that the pairing exists, with its source
 */
public record Draft(
        String programme,
        RegionCode leading,
        RegionCode partner,
        @Nullable PairingId parent,
        Terms terms,
        Verification verification,
        @Nullable String source) {

    /** @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is neither a side's liaison nor may register for one */
    void checkMayBeDraftedBy(Caller caller) {
        new Sides(leading, partner).checkMayRegister(caller);
    }

    /**
     * A pairing that only its drafter sees yet.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingWithItself if one region lies within the other
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is neither a side's liaison nor may register pairings for one of the sides
     */
    Pairing pairing(PartyView leadingParty, PartyView partnerParty, Caller caller, Instant now) {
        checkMayBeDraftedBy(caller);
        Agreement agreement = Agreement.between(leadingParty, partnerParty, terms);
        return new Pairing(programme, agreement, Provenance.of(verification, source, caller.region()), now);
    }
}
