package org.jiedui.caselibrary.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jiedui.caselibrary.edition.Gate;
import org.jiedui.caselibrary.edition.GateLevel;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A gate that a case has to pass: that of the region of its level above the side that submitted it.
 *
 * @param region who keeps it; absent for the ministry
 */
record GateToPass(GateLevel level, String role, @Nullable RegionCode region) {

    /**
     * Those of an edition's gates that lie above the side, in their order. A gate at or below the side's own level falls away, and
     * one at a level that its place does not have: a municipality under the central government has no prefectures.
     */
    static List<GateToPass> above(RegionCode side, List<Gate> gates) {
        return gates.stream().flatMap(gate -> above(side, gate).stream()).toList();
    }

    private static Optional<GateToPass> above(RegionCode side, Gate gate) {
        if (gate.level() == GateLevel.MINISTRY) {
            return Optional.of(new GateToPass(gate.level(), gate.role(), null));
        }
        return Stream.of(side.lineage().toArray(RegionCode[]::new))
                .filter(region -> !region.equals(side) && RegionLevel.of(region) == gate.level())
                .findFirst()
                .map(region -> new GateToPass(gate.level(), gate.role(), region));
    }

    boolean isKeptBy(Caller caller) {
        return caller.is(role) && (region == null || region.equals(caller.region()));
    }
}
