package org.jiedui.pairing.standing;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A pairing of this status cannot do that. */
public final class StatusForbids extends Refusal {
    StatusForbids(PairingStatus status, String what) {
        super(
                Kind.CONFLICT,
                "A pairing that is %s cannot %s.".formatted(status, what),
                Map.of("pairingStatus", status));
    }
}
