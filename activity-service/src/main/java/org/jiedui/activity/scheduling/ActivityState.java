package org.jiedui.activity.scheduling;

import java.time.Instant;
import java.util.List;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * What decides which actions are possible.
 *
 * @param over whether its last session, or its agreed day, is over
 * @param moreToCome whether a session of it has not begun
 * @param host the side that hosts; absent when all is online
 * @param proposedBy the side that has proposed other times; absent while nobody has
 */
record ActivityState(
        ActivityStatus status,
        boolean over,
        boolean moreToCome,
        @Nullable SideOfPairing host,
        @Nullable SideOfPairing proposedBy) {

    static ActivityState of(ActivityStatus stored, ActivityTimes times, @Nullable SideOfPairing host, Instant now) {
        boolean over = !times.endsAt().isAfter(now);
        boolean running =
                stored == ActivityStatus.SCHEDULED && !over && !times.startsAt().isAfter(now);
        TimeProposal open = times.proposal();
        return new ActivityState(
                running ? ActivityStatus.RUNNING : stored,
                over,
                isMoreToCome(times.sessions(), now),
                host,
                open == null ? null : open.by());
    }

    static boolean isMoreToCome(List<Session> sessions, Instant now) {
        return sessions.stream().anyMatch(session -> session.startsAt().isAfter(now));
    }
}
