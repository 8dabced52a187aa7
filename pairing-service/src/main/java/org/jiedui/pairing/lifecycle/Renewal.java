package org.jiedui.pairing.lifecycle;

import java.time.Instant;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.pairing.agreement.Agreement;
import org.jiedui.pairing.agreement.Terms;
import org.jiedui.pairing.origin.Provenance;
import org.jiedui.pairing.party.PartyView;

/** A further term of a pairing, which itself stays as it is. */
record Renewal(PairingView former, Terms terms) {

    /**
     * The pairing of the further term, not put to anybody yet.
     *
     * @throws org.jiedui.pairing.sides.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.standing.StatusForbids if the former has never been in force, or was left before it began
     * @throws org.jiedui.pairing.agreement.TermsOverlapTheFormer if it would begin before the former is over
     */
    Pairing pairing(PartyView leading, PartyView partner, Caller caller, Instant now) {
        RegionCode by = former.sides().at(former.sides().of(caller));
        former.status().check(former.hasCounted(), "be renewed");
        checkFollows();
        Agreement further = Agreement.between(leading, partner, terms);
        Provenance origin = Provenance.of(former.verification(), former.source(), by);
        return new Pairing(
                former.programme(),
                further,
                origin.renewing(former.id().value(), former.cooperation().value()),
                now);
    }

    /** @throws org.jiedui.pairing.agreement.TermsOverlapTheFormer if it would begin before the former is over */
    void checkFollows() {
        terms.checkFollow(
                former.terms(), former.ending() == null ? null : former.ending().on());
    }
}
