package org.jiedui.pairing.party;

import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;

/** A party has got another code or name. */
public record PartyRedesignated(UUID partyId, RegionCode former, RegionCode region, String name) {

    /**
     * All parties that one change has given other codes or names, the highest party first; two may have swapped their codes.
     * Observers run within the transaction of the change, so that copies of codes change at once or not at all. Other
     * services get one published event of the same name for each party.
     */
    public record Together(List<PartyRedesignated> parties) {
        public Together {
            parties = List.copyOf(parties);
        }
    }
}
