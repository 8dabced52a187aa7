package org.jiedui.pairing.counterpart;

import java.time.LocalDate;
import org.jiedui.events.PairingServiceEvent.CounterpartEvent.CounterpartRole;
import org.jiedui.pairing.counterpart.CounterpartRefusals.PostDoesNotFitRole;
import org.jspecify.annotations.Nullable;

/**
 * A unit, or a post in it, and the first day on which it answers for its side.
 *
 * @param post absent for a lead unit
 * @param document by which it is named
 */
public record Designation(
        String unit,
        @Nullable String post,
        LocalDate from,
        @Nullable String document) {

    /** @throws PostDoesNotFitRole if a liaison post has no title, or a lead unit has one */
    public void checkFits(CounterpartRole role) {
        if ((role == CounterpartRole.LIAISON_POST) != (post != null)) {
            throw new PostDoesNotFitRole(role);
        }
    }
}
