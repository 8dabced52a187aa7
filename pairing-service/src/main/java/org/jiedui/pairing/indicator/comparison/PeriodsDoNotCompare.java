package org.jiedui.pairing.indicator.comparison;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/** A baseline is as long as the period it is compared with, and comes before it. */
public final class PeriodsDoNotCompare extends Refusal {
    PeriodsDoNotCompare(ReportingPeriod baseline, ReportingPeriod period) {
        super(
                Kind.UNPROCESSABLE,
                "%s is no baseline for %s: it must be as long and come before it.".formatted(baseline, period));
    }
}
