package org.jiedui.pairing.standing;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** What belongs to a pairing stays as it was once the pairing is over. */
public final class PairingIsOver extends Refusal {
    PairingIsOver(PairingStatus status) {
        super(
                Kind.CONFLICT,
                "The pairing is %s; what belongs to it stays as it was.".formatted(status),
                Map.of("pairingStatus", status));
    }
}
