package org.jiedui.pairing.standing;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What is completed on the last day of its terms or after, or has no last day, is completed, and not early. */
public final class EndsWithItsTerms extends Refusal {
    EndsWithItsTerms(@Nullable LocalDate until) {
        super(
                Kind.UNPROCESSABLE,
                until == null
                        ? "The terms have no last day before which they could be completed: the end is COMPLETED."
                        : "The terms run until %s: an end on that day or after is COMPLETED.".formatted(until));
    }
}
