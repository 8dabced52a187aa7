package org.jiedui.activity.pair;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import org.jiedui.activity.pair.PairRefusals.NotASide;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/**
 * A pairing as the other features see it.
 *
 * @param published the pairing as events carry it
 * @param sides the regions of both sides
 * @param endedOn its last day; absent while it is in force
 */
public record PairView(
        PublishedPairing published, Sides sides, @Nullable LocalDate endedOn) {

    public PairingId id() {
        return new PairingId(published.pairingId());
    }

    /** @throws NotASide if the caller is the liaison of neither side */
    @CanIgnoreReturnValue
    public PairView checkedSideOf(Caller caller) {
        SideOfPairing unused = sides.spokenForBy(caller);
        return this;
    }

    /** @throws PairingHasEnded if the pairing was over before that day */
    public void checkNotEndedBefore(LocalDate day) {
        if (endedOn != null && day.isAfter(endedOn)) {
            throw new PairingHasEnded(endedOn);
        }
    }
}
