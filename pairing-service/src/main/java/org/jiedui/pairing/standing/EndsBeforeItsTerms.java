package org.jiedui.pairing.standing;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** What ends before the last day of its terms is completed early, or withdrawn from. */
public final class EndsBeforeItsTerms extends Refusal {
    EndsBeforeItsTerms(LocalDate until) {
        super(
                Kind.UNPROCESSABLE,
                "The terms run until %s: an end before is COMPLETED_EARLY or a withdrawal.".formatted(until));
    }
}
