package org.jiedui.pairing.party;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** No party has that code today. */
public final class UnknownParty extends Refusal {
    UnknownParty(RegionCode region) {
        super(Kind.UNPROCESSABLE, "No party has the code %s.".formatted(region));
    }
}
