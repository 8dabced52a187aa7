package org.jiedui.pairing.site;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.PublishedParty;
import org.jiedui.events.SiteEvent.Link;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jiedui.pairing.lifecycle.PairingId;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration site as a caller sees it.
 *
 * @param siteVersion grows with every edit; an acceptance counts for one version only
 * @param region code of the region it lies in, today
 * @param acceptedByLeading the version the leading side last accepted
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
        long version)
        implements Versioned {

    /** The region's code and name and the scene's name are not of this site's version. */
    @Override
    public String entityTag() {
        return Versioned.tag(version, region, regionName, sceneName);
    }

    Setting setting(PairingView pairing, SideOfPairing side) {
        return new Setting(pairing, side, new PublishedParty(region.value(), regionName), sceneName);
    }
}
