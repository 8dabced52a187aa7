package org.jiedui.pairing.site;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.SiteStatus;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.lifecycle.Sides;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration site as a caller sees it.
 *
 * @param pairingId id of the pairing
 * @param status where it stands
 * @param siteVersion grows with every edit; an acceptance counts for one version only
 * @param name what the site is called
 * @param scene code of the scene, such as {@code RESIDENTIAL_COMMUNITY}
 * @param sceneName Chinese name of the scene
 * @param place where it is, in words
 * @param region code of the region it lies in, today
 * @param regionName name of that region today
 * @param indicators codes of the indicators that are observed there
 * @param links activities and cases that belong to it
 * @param acceptedByLeading the version the leading side last accepted
 * @param acceptedByPartner the version the partner side last accepted
 * @param actions the operations this caller may ask for now
 * @param inForce whether a term of its pairing's cooperation is
 */
public record SiteView(
        SiteId id,
        PairingId pairingId,
        SiteStatus status,
        int siteVersion,
        String name,
        String scene,
        String sceneName,
        String place,
        UUID partyId,
        RegionCode region,
        String regionName,
        List<String> indicators,
        List<Link> links,
        @Nullable Integer acceptedByLeading,
        @Nullable Integer acceptedByPartner,
        Instant createdAt,
        Instant updatedAt,
        @Offered List<String> actions,
        @JsonIgnore Sides sides,
        @JsonIgnore boolean inForce,
        long version)
        implements Versioned {

    /** The region's code and name and the scene's name are not of this site's version. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, region, regionName, sceneName, actions);
    }

    /** The same, with what this caller may do. */
    SiteView offeredTo(Caller caller) {
        Optional<SideOfPairing> side = sides.spokenForBy(caller);
        return Actions.offer(
                this,
                SiteAction.values(),
                action -> side.isPresent()
                        && action.isPossible(status)
                        && (inForce || !action.needsPairingInForce())
                        && !(action == SiteAction.ACCEPT && hasAccepted(side.get())));
    }

    private boolean hasAccepted(SideOfPairing side) {
        Integer accepted =
                switch (side) {
                    case LEADING -> acceptedByLeading;
                    case PARTNER -> acceptedByPartner;
                };
        return accepted != null && accepted == siteVersion;
    }

    Setting setting(PairingView pairing, SideOfPairing side) {
        return new Setting(pairing, side, new PublishedParty(region.value(), regionName), sceneName);
    }
}
