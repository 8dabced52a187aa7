package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A code means one party at a time. */
public final class CodeInUse extends Refusal {
    CodeInUse(RegionCode region) {
        super(Kind.CONFLICT, "Another party has, or had on one of these days, the code %s.".formatted(region));
    }

    private CodeInUse() {
        super(Kind.CONFLICT, "Another party has just been given this code.");
    }

    /** The unique index that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_party_designation_current_code";
        }

        @Override
        public Refusal refusal() {
            return new CodeInUse();
        }
    }
}
