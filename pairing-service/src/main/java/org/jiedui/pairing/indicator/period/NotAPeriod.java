package org.jiedui.pairing.indicator.period;

import org.jiedui.kit.problem.Refusal;

/** The text is no year, half-year, quarter or month of the years 2000 to 2100. */
public final class NotAPeriod extends Refusal {
    NotAPeriod(String text) {
        super(
                Kind.BAD_REQUEST,
                "'%s' is no period; 2022, 2022-H2, 2022-Q4 and 2022-12 are.".formatted(abbreviated(text)));
    }
}
