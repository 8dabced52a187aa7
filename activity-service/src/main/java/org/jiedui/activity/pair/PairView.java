package org.jiedui.activity.pair;

import java.time.LocalDate;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.events.PublishedPairing;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as the last event described it.
 *
 * @param published the pairing as events carry it
 * @param lastDay the day it ended, or the last day of its terms; absent while it is open-ended
 */
public record PairView(PublishedPairing published, @Nullable LocalDate lastDay) {

    public PairingId id() {
        return new PairingId(published.pairingId());
    }

    public Sides sides() {
        return Sides.of(published);
    }

    /** @throws PairingHasEnded if the pairing was over before that day */
    public void checkNotEndedBefore(LocalDate day) {
        if (lastDay != null && day.isAfter(lastDay)) {
            throw new PairingHasEnded(lastDay);
        }
    }
}
