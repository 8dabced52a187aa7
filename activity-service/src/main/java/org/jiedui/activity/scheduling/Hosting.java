package org.jiedui.activity.scheduling;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jiedui.activity.scheduling.SchedulingRefusals.HostNotNamed;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SideOfPairing;
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

    /**
     * Where it takes place is for the side that hosts to say, so only that side gives sessions; either does when all is online.
     *
     * @throws HostNotNamed if no region hosts, and it is not online
     * @throws org.jiedui.knownparties.pair.PairRefusals.RegionOutsideThePairing if neither side hosts
     * @throws NotTheHost if the other side hosts
     */
    static Hosting of(SessionPlan plan, Setting setting) {
        if (plan.hostRegion() == null) {
            if (plan.mode() != ExchangeMode.ONLINE) {
                throw new HostNotNamed();
            }
            return new Hosting(plan.mode(), null, null);
        }
        SideOfPairing host = setting.pair().sides().covering(plan.hostRegion());
        if (setting.side() != host) {
            throw new NotTheHost(host);
        }
        return new Hosting(plan.mode(), plan.hostRegion().value(), host);
    }
}
