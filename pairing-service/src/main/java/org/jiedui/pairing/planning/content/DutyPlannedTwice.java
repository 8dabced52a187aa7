package org.jiedui.pairing.planning.content;

import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.problem.Refusal;

/** A plan has one cadence line for each duty. */
public final class DutyPlannedTwice extends Refusal {
    DutyPlannedTwice(Duty duty) {
        super(Kind.UNPROCESSABLE, "The plan has more than one line for %s.".formatted(duty));
    }
}
