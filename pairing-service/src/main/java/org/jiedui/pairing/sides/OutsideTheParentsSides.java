package org.jiedui.pairing.sides;

import org.jiedui.kit.problem.Refusal;

/** Each side of a pairing that lies under another lies within the same side of that one. */
public final class OutsideTheParentsSides extends Refusal {
    OutsideTheParentsSides(Sides sides) {
        super(
                Kind.UNPROCESSABLE,
                "%s and %s do not lie within the leading and the partner side of the pairing above."
                        .formatted(sides.leading(), sides.partner()));
    }
}
