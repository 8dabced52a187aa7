package org.jiedui.pairing.counterpart;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.standing.PairingStatus;

/** A pairing that has ended or never came about keeps the counterparts it had. */
public final class PairingIsOver extends Refusal {
    private PairingIsOver(PairingStatus status) {
        super(Kind.CONFLICT, "The pairing is %s.".formatted(status), Map.of("pairingStatus", status));
    }

    /** @throws PairingIsOver if the pairing has ended, or will not come about as it was proposed */
    static void check(PairingView pairing) {
        boolean over =
                switch (pairing.status()) {
                    case DRAFT, PROPOSED, ACTIVE, SUSPENDED -> false;
                    case ENDED, WITHDRAWN, REJECTED, EXPIRED -> true;
                };
        if (over) {
            throw new PairingIsOver(pairing.status());
        }
    }
}
