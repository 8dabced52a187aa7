package org.jiedui.pairing.indicator.report;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/** A value is what was observed in a period, so the period must be over. */
public final class PeriodNotOver extends Refusal {
    PeriodNotOver(ReportingPeriod period) {
        super(Kind.UNPROCESSABLE, "%s is over only after %s.".formatted(period, period.to()));
    }
}
