package org.jiedui.pairing.party;

import java.util.UUID;
import org.jiedui.events.PublishedParty;

/**
 * A party has come to its end. Observers run within the transaction of the change, so that copies of what sides are called
 * change at once or not at all.
 *
 * @param party under its last code and name, with its last day and its successor
 */
public record PartyDissolution(UUID partyId, PublishedParty party) {}
