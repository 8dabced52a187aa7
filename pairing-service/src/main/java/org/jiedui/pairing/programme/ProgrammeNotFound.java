package org.jiedui.pairing.programme;

import org.jiedui.kit.problem.Refusal;

/** There is no programme at this address. */
public final class ProgrammeNotFound extends Refusal {
    ProgrammeNotFound(String code) {
        super(Kind.NOT_FOUND, "There is no programme '%s'.".formatted(abbreviated(code)));
    }
}
