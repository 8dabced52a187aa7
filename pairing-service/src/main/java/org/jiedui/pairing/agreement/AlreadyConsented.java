package org.jiedui.pairing.agreement;

import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;

/** The side has consented to this version of the terms before. */
public final class AlreadyConsented extends Refusal {
    AlreadyConsented(SideOfPairing side, int termsVersion) {
        super(
                Kind.CONFLICT,
                "The %s side has already consented to version %d of the terms.".formatted(side, termsVersion));
    }
}
