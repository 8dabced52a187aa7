package org.jiedui.pairing.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Written;
import org.jiedui.pairing.access.GrantChange;
import org.jiedui.pairing.grant.GrantRefusals.GrantNotFound;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

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

    /** The partner systems a side has ever given its word for, newest first. */
    public Page<GrantView> list(PairingId id, PageRequest page, Caller caller) {
        return page.page(grants.list(pairings.get(id, caller).id(), page), GrantView::id);
    }

    /** @throws GrantNotFound if no side has ever given its word for it */
    public GrantView get(PairingId id, String partner, Caller caller) {
        return grants.find(pairings.get(id, caller).id(), partner).orElseThrow(() -> new GrantNotFound(partner));
    }

    /**
     * Gives the word of the caller's side; giving it again changes nothing.
     *
     * @param partner the subject of the partner system's tokens
     * @param seen the version the caller has seen; absent when it expects none to be there
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingIsOver if the pairing is over
     */
    public Written<GrantView> grant(PairingId id, String partner, @Nullable ExpectedVersion seen, Caller caller) {
        PairingView pairing = pairings.findForUpdate(id, caller);
        SideOfPairing side = pairing.sides().of(caller);
        pairing.status().checkNotOver();
        Optional<GrantView> before = grants.find(id, partner);
        if (before.filter(grant -> grant.isGrantedBy(side)).isPresent()) {
            return new Written<>(before.get(), false);
        }
        ExpectedVersion.checkOrCreate(seen, before.map(GrantView::version).orElse(null));
        GrantView granted = before.map(grant -> grant.granted(side, clock.instant()))
                .orElseGet(() -> GrantView.first(partner, side, clock.instant()));
        change(id, granted, GrantChange.GRANTED, caller);
        return new Written<>(granted, before.isEmpty());
    }

    /**
     * Takes the word of the caller's side back, whatever the pairing's state: from now on the partner reads nothing of it.
     *
     * @throws GrantNotFound if no side has ever given its word for it
     */
    public GrantView revoke(PairingId id, String partner, ExpectedVersion seen, Caller caller) {
        SideOfPairing side = pairings.findForUpdate(id, caller).sides().of(caller);
        GrantView before = grants.find(id, partner).orElseThrow(() -> new GrantNotFound(partner));
        seen.check(before.version());
        if (!before.isGrantedBy(side)) {
            return before;
        }
        GrantView revoked = before.revoked(side, clock.instant());
        change(id, revoked, GrantChange.REVOKED, caller);
        return revoked;
    }

    private void change(PairingId id, GrantView grant, GrantChange change, Caller caller) {
        grants.save(id, grant);
        history.record(id.value(), change.written(), Attribution.of(caller).because(grant.partner()));
    }
}
