package org.jiedui.pairing.relation;

import jakarta.enterprise.context.ApplicationScoped;
import org.jiedui.kit.problem.BrokenConstraint;
import org.jiedui.kit.problem.Refusal;

/** Two parties have a relation of a kind on the same document once, however its number is written. */
public final class RelationAlreadyRegistered extends Refusal {
    RelationAlreadyRegistered() {
        super(
                Kind.CONFLICT,
                "A relation of this kind, on the document with this number, is registered between these two parties.");
    }

    /** The unique index that holds the rule. */
    @ApplicationScoped
    static class Constraint implements BrokenConstraint {
        @Override
        public String name() {
            return "uq_relation_once";
        }

        @Override
        public Refusal refusal() {
            return new RelationAlreadyRegistered();
        }
    }
}
