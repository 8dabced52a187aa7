package org.jiedui.caselibrary;

import java.util.UUID;
import org.jiedui.events.EventType;
import org.jiedui.events.PairingServiceEvent;
import org.jiedui.events.RegisterEvent.PartyEvent.PartyRedesignated;

/** Publishes to the real topic what pairing-service tells of parties. */
public final class PairingTopic {

    public static final String NAME = "jiedui.pairing.events";
    public static final String REDESIGNATED = "org.jiedui.party.redesignated.v1";

    private PairingTopic() {}

    /** Publishes a redesignation and waits until the service has taken it in. */
    public static void tell(PartyRedesignated redesignated) {
        tell(redesignated, 1);
    }

    /** Publishes an event as one of its subject's history, and waits until the service has taken it in. */
    public static void tell(PairingServiceEvent event, int sequence) {
        UUID eventId = UUID.randomUUID();
        UUID subject = event.aggregateId();
        String type = event.getClass().getAnnotation(EventType.class).value();
        String message = ActivityTopic.envelope("pairing-service", eventId, type, subject, sequence, event);
        ActivityTopic.publish(NAME, subject, message);
        Database.awaitTakenIn(eventId);
    }
}
