package org.jiedui.pairing.indicator.definition;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** A further version begins after every version that has begun; what was in force is not rewritten. */
public final class VersionBeginsTooEarly extends Refusal {
    VersionBeginsTooEarly(LocalDate validFrom, IssuedDefinition begun) {
        super(
                Kind.UNPROCESSABLE,
                "A version from %s would not begin after %s, which has begun.".formatted(validFrom, begun.inWords()));
    }
}
