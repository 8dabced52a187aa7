package org.jiedui.activity.session;

import java.time.Instant;
import java.util.List;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * Times that an activity once had.
 *
 * @param times when it was to take place
 * @param exception why it was to be at these although a rule spoke against them
 * @param proposedBy the side that proposed the times which replaced them; absent when both sides agreed on those of several
 *     activities at once
 * @param replacedAt when others took their place
 * @param freed legs that became free, because the activity was moved out of their period; as they were before
 */
public record FormerTimes(
        Times times,
        @Nullable String exception,
        @Nullable SideOfPairing proposedBy,
        String reason,
        Instant replacedAt,
        List<Discharge> freed) {}
