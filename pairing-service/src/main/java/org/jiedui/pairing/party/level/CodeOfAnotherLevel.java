package org.jiedui.pairing.party.level;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** A code of GB/T 2260 says by its zeros which level it is of. */
public final class CodeOfAnotherLevel extends Refusal {
    CodeOfAnotherLevel(RegionCode region, PartyLevel ofCode, PartyLevel level) {
        super(Kind.UNPROCESSABLE, "%s is the code of a %s, not of a %s.".formatted(region, ofCode, level));
    }
}
