package org.jiedui.pairing.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.history.HistoryEntry;
import org.jiedui.kit.paging.Excerpt;
import org.jiedui.kit.paging.Page;
import org.jiedui.kit.paging.PageRequest;
import org.jiedui.kit.precondition.Change;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingReading;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.party.PartyDirectory;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.site.SiteRefusals.RegionOutsideBothSides;
import org.jiedui.pairing.site.SiteRefusals.SiteNameTaken;
import org.jiedui.pairing.site.scene.SceneListing;
import org.jiedui.pairing.site.scene.SceneView;
import org.jspecify.annotations.Nullable;

/** From the proposal of a demonstration site to its acceptance by both sides, and its end. */
@ApplicationScoped
@Transactional
public class SiteBuilding {

    private final Sites sites;
    private final SiteChanges changes;
    private final PairingReading pairings;
    private final PartyDirectory parties;
    private final SceneListing scenes;
    private final Clock clock;

    SiteBuilding(
            Sites sites,
            SiteChanges changes,
            PairingReading pairings,
            PartyDirectory parties,
            SceneListing scenes,
            Clock clock) {
        this.sites = sites;
        this.changes = changes;
        this.pairings = pairings;
        this.parties = parties;
        this.scenes = scenes;
        this.clock = clock;
    }

    /**
     * Proposes a site that a pairing in force builds jointly.
     *
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.NotASide if the caller is the liaison of neither side
     * @throws org.jiedui.pairing.lifecycle.PairingRefusals.PairingNotInForce if the pairing is not in force
     * @throws RegionOutsideBothSides if the site would lie in neither side
     * @throws SiteNameTaken if the cooperation has a site of this name that is not retired
     */
    public SiteView propose(PairingId pairingId, Description description, Caller caller) {
        PairingView pairing = pairings.findInForceForShare(pairingId, caller);
        var side = pairing.sides().of(caller);
        Place place = place(description, pairing);
        Site site = new Site(pairing, place.content(), clock.instant());
        return changes.add(site, site.proposed(Setting.of(pairing, side, place.party(), place.scene())), caller);
    }

    /** Replaces the description; an acceptance given before is void. */
    public SiteView revise(SiteId id, Change change, Description description) {
        return changes.change(id, change, (site, setting) -> {
            Place place = place(description, setting.pairing());
            Setting there = Setting.of(setting.pairing(), setting.side(), place.party(), place.scene());
            return site.revise(place.content(), there, clock.instant());
        });
    }

    public SiteView beginBuilding(SiteId id, Change change) {
        return changes.change(id, change, (site, setting) -> site.beginBuilding(setting, clock.instant()));
    }

    /** Accepts for the caller's side exactly the version it has seen; with the second acceptance it is accepted. */
    public SiteView accept(SiteId id, Change change) {
        return changes.change(id, change, (site, setting) -> site.accept(setting, clock.instant()));
    }

    /** Retires a site, which is possible when its pairing has ended too. */
    public SiteView retire(SiteId id, Change change) {
        String reason = change.why().requiredReason();
        return changes.close(id, change, (site, setting) -> site.retire(reason, setting, clock.instant()));
    }

    @Transactional(TxType.SUPPORTS)
    public SiteView get(SiteId id, Caller caller) {
        return sites.inScope(id, caller);
    }

    public Page<HistoryEntry> history(SiteId id, PageRequest page, Caller caller) {
        return changes.history(id, page, caller);
    }

    @Transactional(TxType.SUPPORTS)
    public Page<SiteView> list(Filter filter, PageRequest page, Caller caller) {
        return sites.inScope(filter, page, caller);
    }

    /** The sites of all terms of a pairing for who has seen it already, the newest first; one statement. */
    public Excerpt<SiteView> newest(PairingId seen, int atMost, Caller caller) {
        return sites.newest(seen, atMost, caller);
    }

    private Place place(Description described, PairingView pairing) {
        SceneView scene = scenes.named(described.scene());
        PartyView party = parties.current(described.region());
        return new Place(
                SiteContent.within(pairing.sides(), described.name(), scene, described.place(), party), party, scene);
    }

    private record Place(SiteContent content, PartyView party, SceneView scene) {}

    /** What a side says of a site. */
    public record Description(String name, String scene, String place, RegionCode region) {}

    /**
     * Which sites a list shows; an absent criterion does not restrict it.
     *
     * @param pairing with all terms of that cooperation
     * @param region where the site lies, with all regions below it
     * @param statuses any of them; none restricts nothing
     */
    public record Filter(
            @Nullable PairingId pairing,
            @Nullable RegionCode region,
            @Nullable String scene,
            List<SiteStatus> statuses) {}
}
