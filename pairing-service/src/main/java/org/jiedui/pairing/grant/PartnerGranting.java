package org.jiedui.pairing.grant;

import static org.jiedui.pairing.lifecycle.PairingReading.GRANT_CHANGE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.jiedui.events.GrantEvent;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.event.Outbox;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.kit.precondition.ExpectedVersion;
import org.jiedui.kit.precondition.Written;
import org.jiedui.pairing.grant.GrantRefusals.GrantNotFound;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

/** Opens a pairing to a partner system when both sides grant it, and closes it when one revokes its grant. */
@ApplicationScoped
@Transactional
public class PartnerGranting {

    private static final String GRANTED = GRANT_CHANGE + "granted";
    private static final String REVOKED = GRANT_CHANGE + "revoked";

    private final PairingReading pairings;
    private final Grants grants;
    private final Outbox outbox;
    private final ChangeHistory history;
    private final Clock clock;

    PartnerGranting(PairingReading pairings, Grants grants, Outbox outbox, ChangeHistory history, Clock clock) {
        this.pairings = pairings;
        this.grants = grants;
        this.outbox = outbox;
        this.history = history;
        this.clock = clock;
    }

    /** The partner systems that a side has ever granted, newest first. */
    public Page<GrantView> list(PairingId id, PageRequest page, Caller caller) {
        return grants.list(pairings.get(id, caller).cooperation(), page);
    }

    /** @throws GrantNotFound if no side has ever granted it */
    public GrantView get(PairingId id, String partner, Caller caller) {
        return grants.get(pairings.get(id, caller).cooperation(), partner);
    }

    /**
     * Grants for the caller's side; granting again changes nothing.
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
        Optional<Grant> before = grants.find(pairing.cooperation(), partner);
        if (before.filter(grant -> grant.isGrantedBy(side)).isPresent()) {
            return new Written<>(grants.get(pairing.cooperation(), partner), false);
        }
        ExpectedVersion.checkOrCreate(seen, before.map(Grant::version).orElse(null));
        Grant grant = before.orElseGet(() -> new Grant(pairing.cooperation(), partner, clock.instant()));
        Optional<GrantEvent> granted = grant.grant(side, pairing.published(), clock.instant());
        grants.persist(grant);
        record(id, granted, GRANTED, Attribution.of(caller).because(partner));
        return new Written<>(grants.get(pairing.cooperation(), partner), before.isEmpty());
    }

    /**
     * Revokes the grant of the caller's side, whatever the pairing's state: from now on the partner reads nothing of it.
     *
     * @throws GrantNotFound if no side has ever granted it
     */
    public GrantView revoke(PairingId id, String partner, Change change) {
        PairingView pairing = pairings.findForUpdate(id, change.caller());
        SideOfPairing side = pairing.sides().of(change.caller());
        Grant grant = grants.find(pairing.cooperation(), partner).orElseThrow(() -> new GrantNotFound(partner));
        change.check(grant.version());
        if (grant.isGrantedBy(side)) {
            Optional<GrantEvent> revoked = grant.revoke(side, pairing.published(), clock.instant());
            record(id, revoked, REVOKED, change.attribution().because(partner));
        }
        return grants.get(pairing.cooperation(), partner);
    }

    /** In the history of the term that was asked, whatever the event's key. */
    private void record(PairingId id, Optional<GrantEvent> event, String change, Attribution by) {
        event.ifPresent(outbox::append);
        history.record(id.value(), change, by);
    }
}
