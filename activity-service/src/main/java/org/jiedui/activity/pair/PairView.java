package org.jiedui.activity.pair;

import java.time.LocalDate;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as the last event described it.
 *
 * @param published the pairing as events carry it
 * @param endedOn its last day; absent while it is in force
 */
public record PairView(PublishedPairing published, @Nullable LocalDate endedOn) {

    public PairingId id() {
        return new PairingId(published.pairingId());
    }

    public Sides sides() {
        return new Sides(
                new RegionCode(published.leading().region()),
                new RegionCode(published.partner().region()));
    }

    /** @throws PairingHasEnded if the pairing was over before that day */
    public void checkNotEndedBefore(LocalDate day) {
        if (endedOn != null && day.isAfter(endedOn)) {
            throw new PairingHasEnded(endedOn);
        }
    }
}
