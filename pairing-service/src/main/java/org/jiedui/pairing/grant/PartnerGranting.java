package org.jiedui.pairing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.pairing.access.GrantChange;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;

/** Opens a pairing to a partner system when both sides say so, and closes it when one takes its word back. */
@ApplicationScoped
@Transactional
public class PartnerGranting {

    private final PairingReading pairings;
    private final Grants grants;
    private final ChangeHistory history;
    private final Clock clock;

    PartnerGranting(PairingReading pairings, Grants grants, ChangeHistory history, Clock clock) {
        this.pairings = pairings;
        this.grants = grants;
        this.history = history;
        this.clock = clock;
    }

    /** All partner systems a side has ever given its word for, by name. */
    public List<GrantView> list(PairingId id, Caller caller) {
        return grants.of(pairings.get(id, caller).id());
    }

    /**
     * Gives the word of the caller's side; giving it again changes nothing.
     *
     * @param partner the subject of the partner system's tokens
     * @throws org.jiedui.pairing.sides.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.standing.PairingIsOver if the pairing is over
     */
    public GrantView grant(PairingId id, String partner, Caller caller) {
        PairingView pairing = pairings.get(id, caller);
        SideOfPairing side = pairing.sides().of(caller);
        pairing.status().checkNotOver();
        grants.grant(id, partner, side, clock.instant());
        history.record(
                id.value(),
                GrantChange.GRANTED.written(),
                Attribution.of(caller).because(partner));
        return grants.get(id, partner);
    }

    /** Takes the word of the caller's side back, whatever the pairing's state: from now on the partner reads nothing of it. */
    public GrantView revoke(PairingId id, String partner, Caller caller) {
        SideOfPairing side = pairings.get(id, caller).sides().of(caller);
        if (grants.revoke(id, partner, side)) {
            history.record(
                    id.value(),
                    GrantChange.REVOKED.written(),
                    Attribution.of(caller).because(partner));
        }
        return grants.get(id, partner);
    }
}
