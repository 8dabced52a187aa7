package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** Two parties have one cooperation in force in a programme, whichever of them leads; a further term continues it. */
public final class CoupleAlreadyPaired extends Refusal {
    CoupleAlreadyPaired() {
        super(Kind.CONFLICT, "The two parties already have a pairing in force in this programme; renew that one.");
    }

    /** The unique constraint that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_active_cooperation_couple";
        }

        @Override
        public Refusal refusal() {
            return new CoupleAlreadyPaired();
        }
    }
}
