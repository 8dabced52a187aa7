package org.jiedui.caselibrary.lifecycle;

import java.util.List;
import java.util.stream.IntStream;
import org.jiedui.caselibrary.edition.GateLevel;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A gate before the review, and whether the case has passed it.
 *
 * @param role who keeps it, as in the token
 * @param region whose; absent for the ministry
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
