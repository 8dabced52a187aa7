package org.jiedui.pairing.indicator.report;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** A region's values are reported by its own liaison or by a province above it. */
public final class NotTheReporter extends Refusal {
    NotTheReporter(RegionCode region) {
        super(Kind.FORBIDDEN, "Only the liaison of %s or a province above it may report for it.".formatted(region));
    }
}
