package org.jiedui.activity.discharge;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A leg of an obligation is declared by one activity, once. */
public final class LegAlreadyDeclared extends Refusal {
    LegAlreadyDeclared() {
        super(Kind.CONFLICT, "An activity already declares that leg of the obligation.");
    }

    /** The primary key that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "pk_discharge";
        }

        @Override
        public Refusal refusal() {
            return new LegAlreadyDeclared();
        }
    }
}
