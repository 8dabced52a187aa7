package org.jiedui.pairing.indicator.report;

import org.jiedui.kit.problem.Refusal;

/** There is no such value in the caller's scope. */
public final class IndicatorValueNotFound extends Refusal {
    IndicatorValueNotFound(IndicatorValueId id) {
        super(Kind.NOT_FOUND, "There is no indicator value %s.".formatted(id));
    }
}
