package org.jiedui.pairing.party;

import org.jiedui.kit.problem.Refusal;

/** The party is called so already. */
public final class DesignationUnchanged extends Refusal {
    DesignationUnchanged() {
        super(Kind.UNPROCESSABLE, "Neither the code nor a name nor the parent would change.");
    }
}
