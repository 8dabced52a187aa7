package org.jiedui.pairing.planning.succession;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A plan has one open amendment at most: sign it, change it, or have it declined or withdrawn. */
public final class AmendmentAlreadyOpen extends Refusal {
    AmendmentAlreadyOpen() {
        super(Kind.CONFLICT, "The plan has an open amendment; change that one.");
    }

    /** The unique index that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_annual_plan_version_open";
        }

        @Override
        public Refusal refusal() {
            return new AmendmentAlreadyOpen();
        }
    }
}
