package org.jiedui.pairing.indicator.definition;

import java.time.LocalDate;
import org.jiedui.kit.problem.Refusal;

/** A further version begins after the latest one began; what was issued is not rewritten. */
public final class VersionBeginsTooEarly extends Refusal {
    VersionBeginsTooEarly(LocalDate validFrom, IssuedDefinition latest) {
        super(Kind.UNPROCESSABLE, "A version from %s would not begin after %s.".formatted(validFrom, latest.inWords()));
    }
}
