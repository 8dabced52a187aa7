package org.jiedui.kit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** A reserved title is given once. */
public final class TitleReserved extends Refusal {
    TitleReserved() {
        super(Kind.CONFLICT, "Another note has this title.", Map.of("titlePrefix", "reserved"));
    }

    /** The unique index that holds the rule under concurrency. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_note_reserved_title";
        }

        @Override
        public Refusal refusal() {
            return new TitleReserved();
        }
    }
}
