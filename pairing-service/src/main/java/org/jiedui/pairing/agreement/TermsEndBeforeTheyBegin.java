package org.jiedui.pairing.agreement;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** The last day of the terms lies before the first. */
public final class TermsEndBeforeTheyBegin extends Refusal {
    TermsEndBeforeTheyBegin(LocalDate from, LocalDate until) {
        super(Kind.UNPROCESSABLE, "The terms would end on %s, before they begin on %s.".formatted(until, from));
    }
}
