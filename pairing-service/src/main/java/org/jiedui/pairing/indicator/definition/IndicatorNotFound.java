package org.jiedui.pairing.indicator.definition;

import org.jiedui.kit.problem.Refusal;

/** There is no indicator at that address. */
public final class IndicatorNotFound extends Refusal {
    IndicatorNotFound(String code) {
        super(Kind.NOT_FOUND, "There is no indicator '%s'.".formatted(abbreviated(code)));
    }
}
