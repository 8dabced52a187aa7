package org.jiedui.activity.discharge;

import java.util.UUID;
import org.jiedui.activity.pair.PairingId;
import org.jiedui.kit.problem.Refusal;

/** An activity discharges obligations of its own pairing; whether another pairing has that one is not told. */
public final class UnknownObligation extends Refusal {
    UnknownObligation(UUID obligation, PairingId pairing) {
        super(Kind.UNPROCESSABLE, "The pairing %s has no obligation %s.".formatted(pairing, obligation));
    }
}
