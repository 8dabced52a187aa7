package org.jiedui.activity.pair;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PairingEvent.PairingActivated;
import org.jiedui.events.PairingEvent.PairingEnded;
import org.jiedui.events.PairingEvent.PairingResumed;
import org.jiedui.events.PairingEvent.PairingSuspended;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyDissolved;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;
import org.jiedui.kit.caller.Caller;
import org.jiedui.knownparties.pair.KnownPairs;
import org.jiedui.knownparties.pair.PairRefusals.PairingNotFound;
import org.jiedui.knownparties.pair.PairingId;

/**
 * Keeps what events say about pairings. Events of a pairing and of its plans have different keys and may overtake each
 * other. So any of them may be the first to mention a pairing, and only its end ends it. A side is kept under its present
 * code, even if its events still carry a former one.
 */
@ApplicationScoped
@Transactional
public class PairKeeping {

    private final Pairs pairs;
    private final KnownPairs known;

    PairKeeping(Pairs pairs, KnownPairs known) {
        this.pairs = pairs;
        this.known = known;
    }

    /** Who the sides are stays as it was told first; what they are called follows from redesignations. */
    public void keep(PublishedPairing pairing) {
        pairs.keepCooperation(pairing.cooperation());
        known.keep(pairing);
    }

    /**
     * Gives the party's sides its present code and name: by the code it is decided who sees what belongs to them.
     *
     * @return the cooperations of which it is known only now that a side was dissolved: their terms end with its last day
     */
    @CanIgnoreReturnValue
    public List<UUID> follow(PartyRedesignated redesignated) {
        return known.follow(redesignated);
    }

    /** Says of the party's sides that it was dissolved; the same. */
    public List<UUID> follow(PartyDissolved dissolved) {
        return known.follow(dissolved);
    }

    /** Keeps from when on its terms are in force, and until when. */
    public void activate(PairingActivated activated) {
        keep(activated.pairing());
        pairs.activate(activated.pairing().pairingId(), activated.terms());
    }

    /** Ends the pairing for good: it never comes into force again, a renewal is another pairing. */
    public void end(PairingEnded ended) {
        keep(ended.pairing());
        pairs.end(ended.pairing().pairingId(), ended.endedOn());
    }

    public void suspend(PairingSuspended suspended) {
        keep(suspended.pairing());
        pairs.suspend(suspended.pairing().pairingId(), suspended.suspendedSince(), null);
    }

    /** May come before the suspension that it ends. */
    public void resume(PairingResumed resumed) {
        keep(resumed.pairing());
        pairs.suspend(resumed.pairing().pairingId(), resumed.suspendedSince(), resumed.resumedAt());
    }

    /** The terms of a cooperation, first to last; no other transaction asks for them until this one ends. */
    @Transactional(TxType.MANDATORY)
    public List<Term> termsForUpdate(UUID cooperation) {
        pairs.lockCooperation(cooperation);
        return pairs.terms(cooperation);
    }

    /** @throws PairingNotFound if there is none in the caller's scope */
    public PairView get(PairingId id, Caller caller) {
        return pairs.inScope(id, caller);
    }
}
