package org.jiedui.pairing.standing;

import java.util.Map;
import org.jiedui.kit.problem.Refusal;

/** A draft is known to the region that drafts it and to nobody else; nothing in its name is told to the world. */
public final class PairingIsADraft extends Refusal {
    PairingIsADraft() {
        super(
                Kind.CONFLICT,
                "The pairing is a draft; put it to both sides first.",
                Map.of("pairingStatus", PairingStatus.DRAFT));
    }
}
