package org.jiedui.activity.scheduling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * Who goes to whom, and who hosts; all absent while nothing is scheduled.
 *
 * @param hostRegion as it was called when the activity was scheduled; absent when all is online, as is {@code hostSide}
 */
@Embeddable
record Hosting(
        @Enumerated(EnumType.STRING) @Nullable ExchangeMode mode,
        @Nullable String hostRegion,
        @Enumerated(EnumType.STRING) @Nullable SideOfPairing hostSide) {

    static final Hosting OPEN = new Hosting(null, null, null);

    /** @throws org.jiedui.knownparties.pair.PairRefusals.RegionOutsideThePairing if neither side hosts */
    static Hosting of(SessionPlan plan, Sides sides) {
        return plan.hostRegion() == null
                ? new Hosting(plan.mode(), null, null)
                : new Hosting(plan.mode(), plan.hostRegion().value(), sides.covering(plan.hostRegion()));
    }
}
