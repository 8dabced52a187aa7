package org.jiedui.pairing.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A pairing has one plan for each year; one that was given up does not count. */
public final class YearAlreadyPlanned extends Refusal {
    YearAlreadyPlanned() {
        super(Kind.CONFLICT, "The pairing already has a plan for this year; change that one.");
    }

    /** The unique index that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_annual_plan_pairing_year";
        }

        @Override
        public Refusal refusal() {
            return new YearAlreadyPlanned();
        }
    }
}
