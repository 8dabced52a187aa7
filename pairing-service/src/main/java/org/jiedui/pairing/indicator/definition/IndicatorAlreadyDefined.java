package org.jiedui.pairing.indicator.definition;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A code stands for one indicator; what it means changes by a further version. */
public final class IndicatorAlreadyDefined extends Refusal {
    IndicatorAlreadyDefined() {
        super(Kind.CONFLICT, "An indicator with this code is defined; issue a further version of it.");
    }

    /** The unique constraint that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_indicator_code";
        }

        @Override
        public Refusal refusal() {
            return new IndicatorAlreadyDefined();
        }
    }
}
