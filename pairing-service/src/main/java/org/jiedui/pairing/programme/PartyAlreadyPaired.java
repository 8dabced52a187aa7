package org.jiedui.pairing.programme;

import java.util.UUID;
import org.jiedui.kit.problem.Refusal;

/** A side already has as many pairings in force as the programme allows. */
public final class PartyAlreadyPaired extends Refusal {
    PartyAlreadyPaired(String programme, UUID party, int limit) {
        super(
                Kind.CONFLICT,
                "Party %s already has %d pairing(s) in force in %s, which is the limit."
                        .formatted(party, limit, programme));
    }
}
