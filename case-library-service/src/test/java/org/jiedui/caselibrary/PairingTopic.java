package org.jiedui.caselibrary;

import java.util.UUID;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;

/** Publishes to the real topic what pairing-service tells of parties. */
public final class PairingTopic {

    public static final String NAME = "jiedui.pairing.events";
    public static final String REDESIGNATED = "org.jiedui.party.redesignated.v1";

    private PairingTopic() {}

    /** Publishes a redesignation and waits until the service has taken it in. */
    public static void tell(PartyRedesignated redesignated) {
        UUID eventId = UUID.randomUUID();
        UUID party = redesignated.partyId();
        String message = ActivityTopic.envelope("pairing-service", eventId, REDESIGNATED, party, redesignated);
        ActivityTopic.publish(NAME, party, message);
        Database.awaitTakenIn(eventId);
    }
}
