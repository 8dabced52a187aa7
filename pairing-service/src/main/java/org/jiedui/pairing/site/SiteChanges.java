package org.jiedui.pairing.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jiedui.events.SiteEvent.SiteChanged;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.event.Outbox;
import org.jiedui.kit.history.Attribution;
import org.jiedui.kit.history.ChangeHistory;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.site.SiteRefusals.SiteNotFound;

/** Carries out a change of a site: who may, on which version, what is published and recorded. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SiteChanges {

    private final Sites sites;
    private final PairingReading pairings;
    private final Outbox outbox;
    private final ChangeHistory history;

    SiteChanges(Sites sites, PairingReading pairings, Outbox outbox, ChangeHistory history) {
        this.sites = sites;
        this.pairings = pairings;
        this.outbox = outbox;
        this.history = history;
    }

    SiteView add(Site site, SiteChanged proposed, Caller caller) {
        sites.persist(site);
        publish(proposed, Attribution.of(caller));
        return sites.inScope(site.id(), caller);
    }

    /**
     * Changes a site whose pairing is in force, or goes on in a further term, as the liaison of one of its sides.
     *
     * @throws SiteNotFound if the site is not in the caller's scope
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if neither is in force
     */
    SiteView change(SiteId id, Change change, BiFunction<Site, Setting, SiteChanged> decision) {
        SiteView seen = sites.inScope(id, change.caller());
        return decide(seen, pairings.findContinuedForShare(seen.pairingId(), change.caller()), change, decision);
    }

    /** Changes a site whatever has become of its pairing. */
    SiteView close(SiteId id, Change change, BiFunction<Site, Setting, SiteChanged> decision) {
        SiteView seen = sites.inScope(id, change.caller());
        return decide(seen, pairings.get(seen.pairingId(), change.caller()), change, decision);
    }

    Page<HistoryEntry> history(SiteId id, PageRequest page, Caller caller) {
        return history.of(sites.inScope(id, caller).id().value(), page);
    }

    private SiteView decide(
            SiteView seen, PairingView pairing, Change change, BiFunction<Site, Setting, SiteChanged> decision) {
        Setting setting = seen.setting(pairing, pairing.sides().of(change.caller()));
        Site site = Objects.requireNonNull(sites.findById(seen.id().value()));
        change.check(site.version());
        publish(decision.apply(site, setting), change.attribution());
        return sites.inScope(seen.id(), change.caller());
    }

    /** The event's type is one for all changes, so the history gets the change's own name. */
    private void publish(SiteChanged event, Attribution by) {
        outbox.append(event);
        String change = event.change().name().toLowerCase(Locale.ROOT).replace('_', '-');
        history.record(event.siteId(), change, by);
    }
}
