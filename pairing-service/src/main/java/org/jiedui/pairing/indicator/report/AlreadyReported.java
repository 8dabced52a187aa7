package org.jiedui.pairing.indicator.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A region has one value for each version of a definition and period. */
public final class AlreadyReported extends Refusal {
    AlreadyReported() {
        super(Kind.CONFLICT, "The region has a value for this indicator and period; correct that one.");
    }

    /** The unique constraint that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_indicator_value_once";
        }

        @Override
        public Refusal refusal() {
            return new AlreadyReported();
        }
    }
}
