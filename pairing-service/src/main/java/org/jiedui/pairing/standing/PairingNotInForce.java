package org.jiedui.pairing.standing;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** Only a pairing in force can be planned for. */
public final class PairingNotInForce extends Refusal {
    PairingNotInForce(PairingStatus status) {
        super(Kind.CONFLICT, "The pairing is %s, not in force.".formatted(status), Map.of("pairingStatus", status));
    }
}
