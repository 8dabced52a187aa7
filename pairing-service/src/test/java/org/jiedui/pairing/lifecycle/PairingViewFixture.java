package org.jiedui.pairing.lifecycle;

import static org.jiedui.pairing.lifecycle.PairingFixture.NOW;

import org.jiedui.events.PairingEvent;
import org.jiedui.kit.caller.RegionCode;

/** Pairings as other features see them. */
public final class PairingViewFixture {

    private PairingViewFixture() {}

    public static PairingView aPairingInForce() {
        return PairingFixture.aPairingInForce().view();
    }

    /** In force since 2022-12-14. */
    public static PairingView aPairingInForce(RegionCode leading, RegionCode partner) {
        Pairing pairing = PairingFixture.aDraft(leading, partner, PairingFixture.ministry());
        PairingEvent unusedProposed = pairing.propose(null, PairingFixture.ministry(), NOW);
        PairingEvent unusedConsented = pairing.consent(PairingFixture.liaison(leading), NOW);
        PairingEvent unusedActivated = pairing.consent(PairingFixture.liaison(partner), NOW);
        return pairing.view();
    }
}
