package org.jiedui.pairing.relation;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** A party has no relation with itself, nor with a party above or below it. */
public final class RelationWithItself extends Refusal {
    RelationWithItself(RegionCode left, RegionCode right) {
        super(Kind.UNPROCESSABLE, "%s and %s lie within each other.".formatted(left, right));
    }
}
