package org.jiedui.pairing.lifecycle;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/** What a caller is to a pairing (domain.md §8: roles); a caller may be several. From the narrowest to the widest. */
enum Standpoint {
    /**
     * The side that asks for consent; for what was proposed from above, whoever registered it, as long as nobody has
     * consented, so that a wrong registration can be withdrawn.
     */
    PROPOSER,
    /** The liaison of one of the two sides. */
    SIDE,
    /** A side, a province above one, or the ministry. */
    REGISTRAR;

    /**
     * All that a caller is.
     *
     * @param proposedBy the side that asks for consent; absent if it is asked from above the sides
     * @param drafted whether the caller's region drafted the pairing
     * @param answered whether a side has consented
     */
    static Set<Standpoint> of(
            Caller caller, Sides sides, @Nullable SideOfPairing proposedBy, boolean drafted, boolean answered) {
        Set<Standpoint> standpoints = EnumSet.noneOf(Standpoint.class);
        if (!sides.mayBeRegisteredBy(caller)) {
            return standpoints;
        }
        standpoints.add(REGISTRAR);
        Optional<SideOfPairing> side = sides.spokenForBy(caller);
        if (side.isPresent()) {
            standpoints.add(SIDE);
        }
        boolean proposes =
                proposedBy == null ? drafted && (side.isPresent() || !answered) : side.equals(Optional.of(proposedBy));
        if (proposes) {
            standpoints.add(PROPOSER);
        }
        return standpoints;
    }
}
