package org.jiedui.pairing.party;

import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;

/** A party is called otherwise from now on. */
public record PartyRedesignated(UUID partyId, RegionCode former, RegionCode region, String name) {

    /**
     * All that one change calls otherwise, the highest party first; codes may have changed places among them. Observers run
     * within the transaction of the change, so that codes kept for scoping follow at once or not at all; the world hears
     * of each by the published event of the same name.
     */
    public record Together(List<PartyRedesignated> parties) {
        public Together {
            parties = List.copyOf(parties);
        }
    }
}
