package org.jiedui.activity.obligation;

import java.util.Optional;
import org.jiedui.events.ObligationEvent;
import org.jiedui.events.ObligationEvent.ClosedBecause;
import org.jiedui.events.ObligationEvent.ObligationClosed;
import org.jiedui.events.ObligationEvent.ObligationOpened;
import org.jiedui.events.PublishedObligation;
import org.jspecify.annotations.Nullable;

/**
 * An obligation that has just been written.
 *
 * @param version 0 for a new one
 */
record ChangedObligation(
        PublishedObligation obligation, @Nullable ClosedBecause notOwedBecause, long version) {

    /** What is published; nothing of what was never owed. */
    Optional<ObligationEvent> event() {
        if (notOwedBecause == null) {
            return Optional.of(new ObligationOpened(obligation));
        }
        return version == 0 ? Optional.empty() : Optional.of(new ObligationClosed(obligation, notOwedBecause));
    }
}
