package org.jiedui.pairing.indicator.comparison;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.indicator.definition.IssuedDefinition;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/** The two periods were measured by different versions of the definition (domain.md §6), so they do not compare. */
public final class DefinitionsDiffer extends Refusal {
    DefinitionsDiffer(
            ReportingPeriod baseline, IssuedDefinition before, ReportingPeriod period, IssuedDefinition after) {
        super(
                Kind.UNPROCESSABLE,
                "%s is measured by %s (%s), %s by %s (%s): values are compared only within one version."
                        .formatted(
                                baseline,
                                before.inWords(),
                                before.document(),
                                period,
                                after.inWords(),
                                after.document()),
                Map.of("baselineVersion", before.number(), "periodVersion", after.number()));
    }
}
