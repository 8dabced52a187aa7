package org.jiedui.pairing.indicator.definition;

import java.util.stream.Collectors;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.indicator.period.ReportingPeriod;

/** No version of the definition holds in the whole period, so a value for it would mean two things or none. */
public final class NoDefinitionThroughout extends Refusal {
    NoDefinitionThroughout(IndicatorView indicator, ReportingPeriod period) {
        super(
                Kind.UNPROCESSABLE,
                "No version of '%s' holds throughout %s; there is %s."
                        .formatted(
                                indicator.code(),
                                period,
                                indicator
                                        .standing()
                                        .map(IssuedDefinition::inWords)
                                        .collect(Collectors.joining(", "))));
    }
}
