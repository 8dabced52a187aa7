package org.jiedui.pairing.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A code means one party at a time, and the codes within it parties that lie below that one, and nobody else's. */
public final class CodeInUse extends Refusal {
    CodeInUse(RegionCode region, RegionCode inUse) {
        super(
                Kind.CONFLICT,
                region.equals(inUse)
                        ? "Another party has, or had on one of these days, the code %s.".formatted(region)
                        : ("%s cannot be given: %s is, or was on one of these days, the code of a party, and of these two"
                                        + " codes one lies within the other, but not the parties.")
                                .formatted(region, inUse),
                Map.of("inUse", inUse));
    }

    private CodeInUse() {
        super(Kind.CONFLICT, "Another party has this code.");
    }

    /** The unique index that holds the rule for one code, whatever is written. */
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
