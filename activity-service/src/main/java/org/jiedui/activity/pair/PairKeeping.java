package org.jiedui.activity.pair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jiedui.activity.pair.PairRefusals.PairingNotFound;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.knownparties.redesignation.Redesignations;

/**
 * Keeps what events tell of pairings. Events of a pairing and of its plans have different keys and may overtake each
 * other, so any of them may be the first to tell of a pairing, and none but its end ends it. A side is known by its
 * present code, whichever its events still carry.
 */
@ApplicationScoped
@Transactional
public class PairKeeping {

    private final Pairs pairs;
    private final Redesignations redesignations;

    PairKeeping(Pairs pairs, Redesignations redesignations) {
        this.pairs = pairs;
        this.redesignations = redesignations;
    }

    public void keep(PublishedPairing pairing) {
        redesignations.holdStill();
        pairs.keep(pairing);
        pairs.follow(pairing);
    }

    /** Calls the party's sides as it is called today, or else who speaks for it would no longer see what is theirs. */
    public void follow(PartyRedesignated redesignated) {
        redesignations.add(redesignated);
        pairs.follow(redesignated);
    }

    /** Ends it for good: a pairing that has ended never comes into force again, it is renewed as another. */
    public void end(PairingEnded ended) {
        keep(ended.pairing());
        pairs.end(ended.pairing().pairingId(), ended.endedOn());
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    public PairView get(PairingId id, Caller caller) {
        return pairs.inScope(id, caller).view();
    }
}
