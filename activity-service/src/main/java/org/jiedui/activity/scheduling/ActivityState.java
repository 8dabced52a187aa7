package org.jiedui.activity.scheduling;

import java.time.Instant;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * What decides which actions are possible.
 *
 * @param over whether its last session, or its agreed day, is over
 * @param host the side that hosts; absent when all is online
 * @param proposedBy the side that has proposed other times; absent while nobody has
 */
record ActivityState(
        ActivityStatus status,
        boolean over,
        @Nullable SideOfPairing host,
        @Nullable SideOfPairing proposedBy) {

    static ActivityState of(ActivityStatus stored, ActivityTimes times, @Nullable SideOfPairing host, Instant now) {
        boolean over = !times.endsAt().isAfter(now);
        boolean running =
                stored == ActivityStatus.SCHEDULED && !over && !times.startsAt().isAfter(now);
        TimeProposal open = times.proposal();
        return new ActivityState(
                running ? ActivityStatus.RUNNING : stored, over, host, open == null ? null : open.by());
    }
}
