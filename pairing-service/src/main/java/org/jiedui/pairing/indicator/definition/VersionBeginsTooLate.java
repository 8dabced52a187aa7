package org.jiedui.pairing.indicator.definition;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** Notices are issued some months ahead; a first day further off is a slip. */
public final class VersionBeginsTooLate extends Refusal {
    VersionBeginsTooLate(LocalDate validFrom, LocalDate latest) {
        super(Kind.UNPROCESSABLE, "A version from %s would begin after %s.".formatted(validFrom, latest));
    }
}
