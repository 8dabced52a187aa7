package org.jiedui.pairing.counterpart;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** Once named, a side keeps its lead unit and at least one liaison post on every day: they are replaced instead. */
public final class SideWouldLackCounterpart extends Refusal {
    SideWouldLackCounterpart() {
        super(
                Kind.CONFLICT,
                "The side would be without a lead unit or without a liaison post from the next day on; "
                        + "replace the counterpart, or name another post first.");
    }

    /** The count of posts that stand, kept in the row that every change of the side locks. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "ck_counterpart_side_keeps_a_post";
        }

        @Override
        public Refusal refusal() {
            return new SideWouldLackCounterpart();
        }
    }
}
