package org.jiedui.events;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/** What activity-service tells about waivers: an obligation that need not be met, because both sides agreed on it. */
@EventTopic("jiedui.activity.events")
public sealed interface WaiverEvent extends PublishedEvent {

    UUID waiverId();

    @Override
    default UUID aggregateId() {
        return waiverId();
    }

    @EventType("org.jiedui.waiver.proposed.v1")
    @Meaning("A side proposed to waive an obligation; it is owed as long as the other side has not agreed")
    record WaiverProposed(
            UUID waiverId,
            PublishedObligation obligation,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason,

            @Meaning("The notice it rests on") @Size(max = 300) @Nullable String document)
            implements WaiverEvent {}

    @EventType("org.jiedui.waiver.agreed.v1")
    @Meaning("Both sides agreed to waive an obligation; obligation.waived says it of the obligation")
    record WaiverAgreed(
            UUID waiverId,
            PublishedObligation obligation,
            @Size(min = 1, max = 1000) String reason) implements WaiverEvent {}

    @EventType("org.jiedui.waiver.declined.v1")
    @Meaning("The other side declined to waive an obligation: it stays owed")
    record WaiverDeclined(
            UUID waiverId,
            PublishedObligation obligation,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason) implements WaiverEvent {}

    @EventType("org.jiedui.waiver.withdrawn.v1")
    @Meaning("The side that proposed to waive an obligation withdrew the proposal: it stays owed")
    record WaiverWithdrawn(
            UUID waiverId,
            PublishedObligation obligation,
            SideOfPairing side,
            @Size(min = 1, max = 1000) String reason) implements WaiverEvent {}
}
