package org.jiedui.pairing.planning.content;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** A plan takes effect within its own year. */
public final class EffectiveDateOutsideYear extends Refusal {
    EffectiveDateOutsideYear(LocalDate effectiveFrom, int year) {
        super(Kind.UNPROCESSABLE, "%s does not lie in %d.".formatted(effectiveFrom, year));
    }
}
