package org.jiedui.events;

import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What case-library-service publishes about reviews of cases. No event says who reviews, and none says what was scored or
 * remarked.
 */
@EventTopic("jiedui.case.events")
public sealed interface ReviewEvent extends PublishedEvent {

    UUID reviewId();

    @Override
    default UUID aggregateId() {
        return reviewId();
    }

    /** What is reviewed, and where. */
    record ReviewedVersion(
            UUID caseId,

            @Meaning("Of the version that is reviewed") @Min(1) int number,

            UUID editionId) {}

    @EventType("org.jiedui.review.assigned.v1")
    @Meaning("The office of an edition asked a reviewer to review one version of a case")
    record ReviewAssigned(
            UUID reviewId,
            ReviewedVersion reviewed,

            @Meaning("The last day, in China; late from the day after")
            LocalDate dueOn)
            implements ReviewEvent {}

    @EventType("org.jiedui.review.submitted.v1")
    @Meaning("The reviewer submitted scores and remarks, which stay as they are")
    record ReviewSubmitted(UUID reviewId, ReviewedVersion reviewed, LocalDate dueOn) implements ReviewEvent {}

    @EventType("org.jiedui.review.declined.v1")
    @Meaning("The reviewer declined to review it: the office asks another")
    record ReviewDeclined(UUID reviewId, ReviewedVersion reviewed) implements ReviewEvent {}

    @EventType("org.jiedui.review.taken-back.v1")
    @Meaning("The office took the task back from the reviewer, to give it to another")
    record ReviewTakenBack(UUID reviewId, ReviewedVersion reviewed) implements ReviewEvent {}
}
