package org.jiedui.events;

import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What activity-service tells about what pairs owe, so that a reader of its topic alone knows it. */
@EventTopic("jiedui.activity.events")
public sealed interface ObligationEvent extends PublishedEvent {

    PublishedObligation obligation();

    @Override
    default UUID aggregateId() {
        return obligation().obligationId();
    }

    @EventType("org.jiedui.obligation.opened.v1")
    @Meaning(
            "A pair owes this from now on, or again, or as it is described now: the latest event of an obligation counts")
    record ObligationOpened(PublishedObligation obligation) implements ObligationEvent {}

    @EventType("org.jiedui.obligation.closed.v1")
    @Meaning("A pair no longer owes this; what was held for it stays held")
    record ObligationClosed(PublishedObligation obligation, ClosedBecause because) implements ObligationEvent {}

    @EventType("org.jiedui.obligation.waived.v1")
    @Meaning("Both sides agreed that this need not be met; if it is held all the same, it counts as held")
    record ObligationWaived(
            PublishedObligation obligation,
            UUID waiverId,
            @Size(min = 1, max = 1000) String reason) implements ObligationEvent {}

    /** Why something is not owed. */
    enum ClosedBecause {
        /** A later version of the plan no longer has it. */
        @Named(zh = "计划已变更", en = "the plan was amended")
        AMENDED,
        /** The terms begin after its period. */
        @Named(zh = "结对尚未生效", en = "the pairing has not begun")
        NOT_BEGUN,
        /** The pairing ended before its period. */
        @Named(zh = "结对已结束", en = "the pairing has ended")
        ENDED,
        /** The pairing is suspended all through its period. */
        @Named(zh = "结对暂停", en = "the pairing is suspended")
        SUSPENDED
    }
}
