package org.jiedui.activity.discharge;

import org.jiedui.kit.problem.Refusal;

/** The obligation is not held in that many parts. */
public final class NoSuchLeg extends Refusal {
    NoSuchLeg(int leg, int legs) {
        super(Kind.UNPROCESSABLE, "There is no leg %d of an obligation that is held in %d.".formatted(leg, legs));
    }
}
