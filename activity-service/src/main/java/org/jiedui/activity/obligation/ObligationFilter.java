package org.jiedui.activity.obligation;

import java.util.List;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations a list shows; an absent criterion does not restrict it.
 *
 * @param pairing any term of the cooperation
 * @param region of cooperations with a side in that region or below it
 * @param states any of them; none restricts nothing
 */
public record ObligationFilter(
        @Nullable PairingId pairing,
        @Nullable RegionCode region,
        @Nullable Integer year,
        @Nullable Duty duty,
        List<ObligationState> states,
        @Nullable Boolean owed) {}
