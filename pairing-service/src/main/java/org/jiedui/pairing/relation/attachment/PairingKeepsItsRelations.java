package org.jiedui.pairing.relation.attachment;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.standing.PairingStatus;

/** What a pairing that is over was built on stays as it was. */
public final class PairingKeepsItsRelations extends Refusal {
    PairingKeepsItsRelations(PairingStatus status) {
        super(
                Kind.CONFLICT,
                "The pairing is %s; what it was built on stays as it was.".formatted(status),
                Map.of("pairingStatus", status));
    }
}
