package org.jiedui.pairing.counterpart;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.lifecycle.PairingStatus;
import org.jiedui.pairing.lifecycle.PairingView;

/** A pairing that has ended or never came about keeps the counterparts it had. */
public final class PairingIsOver extends Refusal {
    private PairingIsOver(PairingStatus status) {
        super(Kind.CONFLICT, "The pairing is %s.".formatted(status), Map.of("pairingStatus", status));
    }

    /** @throws PairingIsOver if the pairing has ended or was withdrawn */
    static void check(PairingView pairing) {
        boolean over =
                switch (pairing.status()) {
                    case DRAFT, PROPOSED, ACTIVE -> false;
                    case ENDED, WITHDRAWN -> true;
                };
        if (over) {
            throw new PairingIsOver(pairing.status());
        }
    }
}
