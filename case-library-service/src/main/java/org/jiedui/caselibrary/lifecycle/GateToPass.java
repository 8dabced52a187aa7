package org.jiedui.caselibrary.lifecycle;

import java.util.List;
import java.util.Optional;
import org.jiedui.caselibrary.edition.Gate;
import org.jiedui.caselibrary.edition.GateLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;

/**
 * A gate that a case has to pass, kept by the region of its level above the side that submitted the case. Which that is follows from
 * the present code of the side, so it is not kept.
 */
record GateToPass(GateLevel level, String role) {

    /**
     * Those of an edition's gates that lie above the side, in their order. A gate at or below the side's own level falls away, and
     * one at a level that its place does not have: a municipality under the central government has no prefectures.
     */
    static List<GateToPass> above(RegionCode side, List<Gate> gates) {
        return gates.stream()
                .map(gate -> new GateToPass(gate.level(), gate.role()))
                .filter(gate ->
                        gate.level == GateLevel.MINISTRY || gate.region(side).isPresent())
                .toList();
    }

    /** Who keeps it for that side; nobody for the ministry. */
    Optional<RegionCode> region(RegionCode side) {
        return side.lineage().stream()
                .filter(region -> !region.equals(side) && RegionLevel.of(region) == level)
                .findFirst();
    }

    boolean isKeptBy(Caller caller, RegionCode side) {
        return caller.is(role)
                && (level == GateLevel.MINISTRY
                        || region(side)
                                .filter(keeper -> keeper.equals(caller.region()))
                                .isPresent());
    }
}
