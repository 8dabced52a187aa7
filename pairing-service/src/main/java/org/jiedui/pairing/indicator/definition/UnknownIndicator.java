package org.jiedui.pairing.indicator.definition;

import org.jiedui.kit.problem.Refusal;

/** The request names an indicator that nobody has defined. */
public final class UnknownIndicator extends Refusal {
    UnknownIndicator(String code) {
        super(Kind.UNPROCESSABLE, "No indicator '%s' is defined.".formatted(abbreviated(code)));
    }
}
