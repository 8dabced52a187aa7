package org.jiedui.activity.pair;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.activity.pair.PairRefusals.PairingIsSuspended;
import org.jiedui.activity.pair.Term.Suspended;
import org.jiedui.events.PublishedPairing;
import org.jiedui.knownparties.pair.PairingId;
import org.jiedui.knownparties.pair.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as the last event described it.
 *
 * @param published the pairing as events carry it
 * @param lastDay the day it ended, or the last day of its terms; absent while it is open-ended
 * @param suspensions in order
 */
public record PairView(PublishedPairing published, @Nullable LocalDate lastDay, List<Suspended> suspensions) {

    public PairingId id() {
        return new PairingId(published.pairingId());
    }

    public Sides sides() {
        return Sides.of(published);
    }

    /**
     * @throws PairingHasEnded if the pairing was over before one of the days
     * @throws PairingIsSuspended if it is suspended on one of them
     */
    public void checkInForceOn(List<LocalDate> days) {
        for (LocalDate day : days) {
            if (lastDay != null && day.isAfter(lastDay)) {
                throw new PairingHasEnded(lastDay);
            }
            if (suspensions.stream().anyMatch(suspended -> suspended.holds(day))) {
                throw new PairingIsSuspended(day);
            }
        }
    }
}
