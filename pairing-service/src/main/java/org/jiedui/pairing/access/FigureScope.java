package org.jiedui.pairing.access;

import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.RegionRange;
import org.jiedui.pairing.party.PartyView;

/**
 * Whose figures a caller may know.
 *
 * @param regions by the caller's role and region
 * @param parties those of the pairings that were opened to the partner system that calls; they alone, nothing below them
 */
public record FigureScope(RegionRange regions, List<UUID> parties) {

    public FigureScope {
        parties = List.copyOf(parties);
    }

    public boolean holds(PartyView party) {
        return regions.contains(party.region().value()) || parties.contains(party.id());
    }

    /** Whether it is worth asking which party has that code. */
    public boolean mayHold(RegionCode code) {
        return regions.contains(code.value()) || !parties.isEmpty();
    }
}
