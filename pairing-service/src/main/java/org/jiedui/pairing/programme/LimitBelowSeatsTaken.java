package org.jiedui.pairing.programme;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A party has more pairings in force than the new limit would allow. */
public final class LimitBelowSeatsTaken extends Refusal {
    LimitBelowSeatsTaken(String programme, int limit, int taken) {
        super(
                Kind.CONFLICT,
                "A party has %d pairings in force in %s; the limit cannot be %d.".formatted(taken, programme, limit),
                Map.of("seatsTaken", taken));
    }
}
