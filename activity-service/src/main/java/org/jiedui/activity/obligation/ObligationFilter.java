package org.jiedui.activity.obligation;

import org.jiedui.events.vocabulary.Duty;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/**
 * Which obligations a list shows; an absent criterion does not restrict it.
 *
 * @param pairing any term of the cooperation
 */
public record ObligationFilter(
        @Nullable PairingId pairing,
        @Nullable Integer year,
        @Nullable Duty duty,
        @Nullable ObligationState state,
        @Nullable Boolean owed) {}
