package org.jiedui.pairing.party;

import org.jiedui.kit.problem.Refusal;

/** Parties are registered by the ministry, or by the province in which the new party's parent lies. */
public final class NotAboveParent extends Refusal {
    NotAboveParent() {
        super(Kind.FORBIDDEN, "Only the ministry, or the province in which the parent lies, may register this party.");
    }
}
