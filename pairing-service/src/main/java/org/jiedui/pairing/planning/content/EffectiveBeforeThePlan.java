package org.jiedui.pairing.planning.content;

import java.time.LocalDate;
import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** An amendment takes effect on the day the plan began or later: nobody can be made to owe what was over before that. */
public final class EffectiveBeforeThePlan extends Refusal {
    EffectiveBeforeThePlan(LocalDate effectiveFrom, LocalDate beginning) {
        super(
                Kind.UNPROCESSABLE,
                "%s lies before %s, the day from which the plan counts.".formatted(effectiveFrom, beginning),
                Map.of("earliest", beginning));
    }
}
