package org.jiedui.pairing.site;

import org.jiedui.events.PublishedParty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.pairing.lifecycle.PairingView;
import org.jiedui.pairing.party.PartyView;
import org.jiedui.pairing.site.scene.SceneView;

/**
 * What the event of a changed site says besides the site itself.
 *
 * @param side the side that makes the change
 * @param region where the site lies, as it is called today
 */
record Setting(PairingView pairing, SideOfPairing side, PublishedParty region, String sceneName) {

    static Setting of(PairingView pairing, SideOfPairing side, PartyView party, SceneView scene) {
        return new Setting(pairing, side, new PublishedParty(party.region().value(), party.name()), scene.name());
    }
}
