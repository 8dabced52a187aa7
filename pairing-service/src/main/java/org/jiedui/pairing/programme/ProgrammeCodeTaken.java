package org.jiedui.pairing.programme;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A programme's code means that programme for good. */
public final class ProgrammeCodeTaken extends Refusal {
    ProgrammeCodeTaken() {
        super(Kind.CONFLICT, "There is a programme with this code; change that one.");
    }

    /** The primary key that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "pk_programme";
        }

        @Override
        public Refusal refusal() {
            return new ProgrammeCodeTaken();
        }
    }
}
