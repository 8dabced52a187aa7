package org.jiedui.activity.discharge;

import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.kit.problem.Refusal;

/** An obligation can be held late 补办, but not before its period begins. */
public final class HeldBeforeThePeriod extends Refusal {
    HeldBeforeThePeriod(DutyPeriod period) {
        super(
                Kind.UNPROCESSABLE,
                "The session that would count lies before %s, which begins on %s."
                        .formatted(period.label(), period.from()));
    }
}
