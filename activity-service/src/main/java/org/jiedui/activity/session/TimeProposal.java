package org.jiedui.activity.session;

import java.time.Instant;
import org.jiedui.activity.session.SessionRefusals.ProposedTimesAreOver;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * Other times that a side proposes. Until the other side accepts them the present ones stand.
 *
 * @param by the side that proposes them; absent when both sides agreed at once
 * @param times a day for an activity that has no sessions yet, sessions without their places for any other
 * @param exception why it must be these times although a rule speaks against them
 * @param proposedAt when they were proposed
 */
public record TimeProposal(
        @Nullable SideOfPairing by,
        Times times,
        String reason,
        @Nullable String exception,
        Instant proposedAt) {

    /** @throws ProposedTimesAreOver if they have passed: what took place is recorded after the fact instead */
    public TimeProposal stillToCome(Instant now) {
        if (!times.endsAt().isAfter(now)) {
            throw new ProposedTimesAreOver(times.endsAt());
        }
        return this;
    }
}
