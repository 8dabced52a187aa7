package org.jiedui.activity.attendance;

import org.jiedui.activity.scheduling.ActivityAction;
import org.jiedui.activity.scheduling.ActivityStatus;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * An activity as far as attendance is concerned.
 *
 * @param host side that hosts; absent when all is online
 */
record HostedActivity(ActivityStatus status, @Nullable SideOfPairing host, Sides sides) {

    /**
     * Admits a record of a unit from a region.
     *
     * @return the side the unit came with
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost if the caller's side does not host
     * @throws org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted if nothing can be added
     * @throws org.jiedui.activity.scheduling.SchedulingRefusals.ActivityStatusForbids if it has no sessions or is cancelled
     * @throws org.jiedui.knownparties.pair.PairRefusals.RegionOutsideThePairing if the unit belongs to neither side
     */
    SideOfPairing admit(RegionCode unit, Caller caller) {
        SideOfPairing unused = sideOf(caller, ActivityAction.RECORD_ATTENDANCE);
        ActivityAction.RECORD_ATTENDANCE.check(status);
        return sides.covering(unit);
    }

    /**
     * The side for which the caller acts.
     *
     * @throws org.jiedui.knownparties.pair.PairRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost if the caller's side does not host
     */
    SideOfPairing sideOf(Caller caller, ActivityAction action) {
        SideOfPairing side = sides.of(caller);
        action.checkIsFor(side, host);
        return side;
    }
}
