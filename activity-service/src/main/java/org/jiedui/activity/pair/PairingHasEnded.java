package org.jiedui.activity.pair;

import java.time.LocalDate;
import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** Nothing is held in the name of a pairing after its last day; what was held before can still be recorded. */
public final class PairingHasEnded extends Refusal {
    PairingHasEnded(LocalDate endedOn) {
        super(Kind.CONFLICT, "The pairing ended on %s.".formatted(endedOn), Map.of("endedOn", endedOn));
    }
}
