package org.jiedui.pairing.programme;

import org.jiedui.kit.problem.Refusal;

/** There is no programme with that code. */
public final class UnknownProgramme extends Refusal {
    UnknownProgramme(String code) {
        super(Kind.UNPROCESSABLE, "There is no programme '%s'.".formatted(abbreviated(code)));
    }
}
