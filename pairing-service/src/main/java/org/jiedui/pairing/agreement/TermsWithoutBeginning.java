package org.jiedui.pairing.agreement;

import org.jiedui.kit.problem.Refusal;

/** Terms that do not say from when they count can be talked about, but nobody can consent to them. */
public final class TermsWithoutBeginning extends Refusal {
    TermsWithoutBeginning() {
        super(Kind.UNPROCESSABLE, "The terms do not say from which day they count.");
    }
}
