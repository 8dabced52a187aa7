package org.jiedui.pairing.standing;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** A pairing ends on a day on which it counted, at the latest today. */
public final class EndsOutsideItsTime extends Refusal {
    EndsOutsideItsTime(LocalDate on) {
        super(Kind.UNPROCESSABLE, "%s lies before the first day of the terms, or in the future.".formatted(on));
    }
}
