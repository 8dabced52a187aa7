package org.jiedui.pairing.lifecycle;

import java.time.Instant;
import org.jiedui.events.vocabulary.Verification;
import org.jiedui.kit.caller.Caller;
import org.jiedui.pairing.party.PartyView;

/**
 * A further term of a pairing, which itself stays as it is.
 *
 * @param verification how sure it is that the sides want to go on; what is known of the former term says nothing of that
 */
public record Renewal(Terms terms, Verification verification, String source) {

    /**
     * The pairing of the further term, not proposed to anybody yet.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.StatusForbids if the former has never been in force, or was left before it began
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.TermsOverlapTheFormer if it would begin before the former one is over
     */
    Pairing pairing(Pairing former, PartyView leading, PartyView partner, Caller caller, Instant now) {
        former.checkMayBeRenewed(caller);
        Provenance origin = Provenance.of(
                verification, source, former.sides().at(former.sides().of(caller)));
        former.checkIsFollowedBy(terms);
        return new Pairing(
                former.programme(),
                Agreement.between(leading, partner, terms),
                origin.renewing(former.id().value(), former.cooperation()),
                now);
    }
}
