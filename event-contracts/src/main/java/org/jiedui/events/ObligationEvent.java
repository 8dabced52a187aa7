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
        @Named(zh = "计划已变更", en = "the plan was amended")
        @Meaning(value = "A later version of the plan no longer has it", zh = "后来的计划版本不再包含这项任务")
        AMENDED,
        @Named(zh = "结对尚未生效", en = "the pairing has not begun")
        @Meaning(value = "The terms begin after its period", zh = "条款在该任务期之后才开始")
        NOT_BEGUN,
        @Named(zh = "结对已结束", en = "the pairing has ended")
        @Meaning(value = "The pairing ended before its period", zh = "结对在该任务期之前已结束")
        ENDED,
        @Named(zh = "结对暂停", en = "the pairing is suspended")
        @Meaning(value = "The pairing is suspended all through its period", zh = "结对在整个任务期内一直暂停")
        SUSPENDED
    }
}
