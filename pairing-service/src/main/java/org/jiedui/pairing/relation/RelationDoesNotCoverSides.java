package org.jiedui.pairing.relation;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.relation.RelationView.RelatedParty;
import org.jiedui.pairing.sides.Sides;

/** A pairing builds on relations whose ends are its two sides, or regions in which they lie. */
public final class RelationDoesNotCoverSides extends Refusal {
    RelationDoesNotCoverSides(RelatedParty left, RelatedParty right, Sides sides) {
        super(
                Kind.UNPROCESSABLE,
                "%s and %s do not cover the sides %s and %s."
                        .formatted(left.region(), right.region(), sides.leading(), sides.partner()));
    }
}
