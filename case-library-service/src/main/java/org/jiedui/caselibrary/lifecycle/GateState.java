package org.jiedui.caselibrary.lifecycle;

import java.util.List;
import java.util.stream.IntStream;
import org.jiedui.caselibrary.edition.GateLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A gate before the review, and whether the case has passed it.
 *
 * @param level the level of regions above the side at which it stands
 * @param role the role that keeps it, as in the token
 * @param region code of the region that keeps it; absent for the ministry
 * @param passed whether the case has passed it
 */
public record GateState(
        GateLevel level, String role, @Nullable RegionCode region, boolean passed) {

    static List<GateState> of(Submission submission, RegionCode side) {
        return IntStream.range(0, submission.gates().size())
                .mapToObj(i -> of(submission.gates().get(i), side, i < submission.gatesPassed()))
                .toList();
    }

    private static GateState of(GateToPass gate, RegionCode side, boolean passed) {
        return new GateState(gate.level(), gate.role(), gate.region(side).orElse(null), passed);
    }
}
