package org.jiedui.pairing.relation;

import org.jiedui.kit.problem.Refusal;

/** A relation of another kind says by its name what it is; the known kinds have no name of their own. */
public final class NameDoesNotFitKind extends Refusal {
    NameDoesNotFitKind(RelationKind kind) {
        super(
                Kind.UNPROCESSABLE,
                kind == RelationKind.OTHER
                        ? "A relation of the kind OTHER needs a name."
                        : "A relation of the kind %s has no name of its own.".formatted(kind));
    }
}
