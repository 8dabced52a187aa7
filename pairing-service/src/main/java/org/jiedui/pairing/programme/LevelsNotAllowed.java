package org.jiedui.pairing.programme;

import org.jiedui.kit.problem.Refusal;
import org.jiedui.pairing.party.level.PartyLevel;

/** The programme does not pair parties of these levels. */
public final class LevelsNotAllowed extends Refusal {
    LevelsNotAllowed(String programme, PartyLevel leading, PartyLevel partner) {
        super(Kind.UNPROCESSABLE, "%s does not pair %s with %s.".formatted(programme, leading, partner));
    }
}
