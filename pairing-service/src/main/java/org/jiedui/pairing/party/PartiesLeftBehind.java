package org.jiedui.pairing.party;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.problem.Refusal;

/** A code is not changed away from above those that lie within it: whoever saw them would no longer, and another might. */
public final class PartiesLeftBehind extends Refusal {

    private static final int NAMED = 10;

    PartiesLeftBehind(RegionCode region, List<RegionCode> leftBehind) {
        super(
                Kind.UNPROCESSABLE,
                "%d parties below would not lie within %s; give each its new code under 'below': %s%s"
                        .formatted(
                                leftBehind.size(),
                                region,
                                leftBehind.stream()
                                        .limit(NAMED)
                                        .map(RegionCode::value)
                                        .collect(Collectors.joining(", ")),
                                leftBehind.size() > NAMED ? ", …" : "."),
                Map.of("leftBehind", List.copyOf(leftBehind)));
    }
}
