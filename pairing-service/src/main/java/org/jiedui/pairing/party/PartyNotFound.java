package org.jiedui.pairing.party;

import java.util.UUID;
import org.jiedui.kit.problem.Refusal;

/** There is no such party, or it had no name on the date asked for, or none that began on it. */
public final class PartyNotFound extends Refusal {
    PartyNotFound(UUID id) {
        super(Kind.NOT_FOUND, "There is no party %s on that date.".formatted(id));
    }
}
