package org.jiedui.pairing.origin;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A pairing has one further term at a time. */
public final class RenewedAlready extends Refusal {
    RenewedAlready() {
        super(Kind.CONFLICT, "The pairing already has a further term; consent to that one, or reject it.");
    }

    /** The unique index that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_pairing_renews";
        }

        @Override
        public Refusal refusal() {
            return new RenewedAlready();
        }
    }
}
