package org.jiedui.pairing.party;

import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;

/**
 * A party is called otherwise from now on. Observers run within the transaction of the change, so that codes kept for
 * scoping follow at once or not at all; the world hears of it by the published event of the same name.
 */
public record PartyRedesignated(UUID partyId, RegionCode former, RegionCode region, String name) {}
