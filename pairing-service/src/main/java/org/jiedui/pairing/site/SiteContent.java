package org.jiedui.pairing.site;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jiedui.pairing.lifecycle.Sides;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.site.SiteRefusals.RegionOutsideBothSides;
import org.jiedui.pairing.site.scene.SceneView;

/**
 * What both sides accept.
 *
 * @param scene code of the scene
 * @param place where it is, in words
 * @param partyId the region it lies in, under whatever code
 */
@Embeddable
record SiteContent(String name, String scene, String place, UUID partyId) {

    /** @throws RegionOutsideBothSides if the region lies in neither side */
    static SiteContent within(Sides sides, String name, SceneView scene, String place, PartyView party) {
        boolean inside =
                sides.leading().covers(party.region()) || sides.partner().covers(party.region());
        if (!inside) {
            throw new RegionOutsideBothSides(party.region(), sides);
        }
        return new SiteContent(name, scene.code(), place, party.id());
    }
}
