package org.jiedui.pairing.counterpart;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A side has one lead unit at a time, and each of its liaison posts once. */
public final class CounterpartAlreadyNamed extends Refusal {
    CounterpartAlreadyNamed() {
        super(Kind.CONFLICT, "The side has a lead unit, or this liaison post, already; replace it instead.");
    }

    /** Holds the lead unit under concurrency. */
    @ApplicationScoped
    static class OneLeadUnit implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_counterpart_lead_unit";
        }

        @Override
        public Refusal refusal() {
            return new CounterpartAlreadyNamed();
        }
    }

    /** Holds the liaison posts under concurrency. */
    @ApplicationScoped
    static class EachPostOnce implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_counterpart_liaison_post";
        }

        @Override
        public Refusal refusal() {
            return new CounterpartAlreadyNamed();
        }
    }
}
