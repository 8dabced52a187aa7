package org.jiedui.pairing.relation;

import org.jiedui.kit.problem.Refusal;

/** A relation is registered and corrected by a party to it, a province above one, or the ministry. */
public final class NeitherPartyNorAbove extends Refusal {
    NeitherPartyNorAbove() {
        super(
                Kind.FORBIDDEN,
                "Only the ministry, a province above one of the two parties, or the liaison of one may do this.");
    }
}
