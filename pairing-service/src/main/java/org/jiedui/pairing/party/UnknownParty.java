package org.jiedui.pairing.party;

import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** No party has that code today, or none where it is looked for. */
public final class UnknownParty extends Refusal {
    UnknownParty(RegionCode region) {
        super(Kind.UNPROCESSABLE, "No party has the code %s.".formatted(region));
    }

    /** Named as one of those below a party, and either none of them or named twice. */
    UnknownParty(RegionCode region, RegionCode above) {
        super(
                Kind.UNPROCESSABLE,
                "No party below %s, or none not named before, has the code %s.".formatted(above, region));
    }
}
