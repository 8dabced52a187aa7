package org.jiedui.activity.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.caller.Caller;

/**
 * Keeps what events tell of pairings. Events of a pairing and of its plans have different keys and may overtake each
 * other, so any of them may be the first to tell of a pairing, and none but its end ends it.
 */
@ApplicationScoped
@Transactional
public class PairKeeping {

    private final Pairs pairs;

    PairKeeping(Pairs pairs) {
        this.pairs = pairs;
    }

    public void keep(PublishedPairing pairing) {
        pairs.keep(pairing);
    }

    /** Ends it for good: a pairing that has ended never comes into force again, it is renewed as another. */
    public void end(PairingEnded ended) {
        pairs.keep(ended.pairing());
        pairs.end(ended.pairing().pairingId(), ended.endedOn());
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    public PairView get(PairingId id, Caller caller) {
        return pairs.inScope(id, caller).view();
    }
}
