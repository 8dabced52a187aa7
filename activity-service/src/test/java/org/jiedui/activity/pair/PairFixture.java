package org.jiedui.activity.pair;

import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.pair.Term.Suspended;
import org.jiedui.events.PublishedPairing;
import org.jiedui.knownparties.pair.PairingId;
import org.jspecify.annotations.Nullable;

/** Pairs as they are read. */
public final class PairFixture {

    private PairFixture() {}

    /** In its first term, which has always been in force. */
    public static PairView inForce(PublishedPairing pairing, @Nullable LocalDate until, Suspended... suspensions) {
        Term term = new Term(new PairingId(pairing.pairingId()), null, until, List.of(suspensions));
        return new PairView(pairing, List.of(term));
    }
}
