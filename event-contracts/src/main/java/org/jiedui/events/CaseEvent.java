package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.events.vocabulary.Topic;
import org.jspecify.annotations.Nullable;

/** What case-library-service tells about typical cases 典型案例. Why a case was returned or rejected is for its authors. */
@EventTopic("jiedui.case.events")
public sealed interface CaseEvent extends PublishedEvent {

    PublishedCase typicalCase();

    @Override
    default UUID aggregateId() {
        return typicalCase().caseId();
    }

    @EventType("org.jiedui.case.drafted.v1")
    @Meaning("A case draft was begun: by a completed exchange that named a practice worth writing up, or by a side")
    record CaseDrafted(
            PublishedCase typicalCase,

            @Meaning("The exchange it grew from; absent when it began without one") @Nullable UUID activityId,

            @Meaning("The rejected case that it revises; absent for any other") @Nullable UUID revises)
            implements CaseEvent {}

    @EventType("org.jiedui.case.evidence-appended.v1")
    @Meaning("A later exchange on the same practice added its evidence to a case; what was written stays as it was")
    record CaseEvidenceAppended(
            PublishedCase typicalCase,
            UUID activityId,

            @Meaning("The first version that has it: once the case has left drafting, the next") @Min(1) int since)
            implements CaseEvent {}

    @EventType("org.jiedui.case.evidence-corrected.v1")
    @Meaning("An exchange that a case grew from was corrected; what was written stays as it was")
    record CaseEvidenceCorrected(
            PublishedCase typicalCase,
            UUID activityId,

            @Meaning("The first version that has the correction: a version that is fixed stays as it is") @Min(1) int since)
            implements CaseEvent {}

    @EventType("org.jiedui.case.submitted.v1")
    @Meaning("A side submitted a case, which is its consent to that version")
    record CaseSubmitted(
            PublishedCase typicalCase,
            SideOfPairing side,

            @Meaning("The edition it is submitted to; absent outside of any") @Nullable UUID editionId,

            CaseKind kind)
            implements CaseEvent {}

    @EventType("org.jiedui.case.resubmitted.v1")
    @Meaning("A case that was returned was submitted again")
    record CaseResubmitted(
            PublishedCase typicalCase,
            SideOfPairing side,
            @Nullable UUID editionId,
            CaseKind kind,

            @Meaning("2 for the first time again") @Min(2) int round)
            implements CaseEvent {}

    @EventType("org.jiedui.case.gate-passed.v1")
    @Meaning("A gate before the review let a case pass")
    record CaseGatePassed(
            PublishedCase typicalCase,

            @Meaning("How many gates it has passed") @Min(1) int passed,

            @Meaning("How many it has to pass") @Min(1) int gates)
            implements CaseEvent {}

    @EventType("org.jiedui.case.returned.v1")
    @Meaning("A gate or the office that decides returned a case to its authors")
    record CaseReturned(PublishedCase typicalCase) implements CaseEvent {}

    @EventType("org.jiedui.case.approved.v1")
    @Meaning("The office that decides approved a case for publication")
    record CaseApproved(PublishedCase typicalCase) implements CaseEvent {}

    @EventType("org.jiedui.case.rejected.v1")
    @Meaning(
            "A case was rejected, by a gate, the office that decides, or the other side; it may be revised into a new one")
    record CaseRejected(PublishedCase typicalCase) implements CaseEvent {}

    @EventType("org.jiedui.case.consented.v1")
    @Meaning("A side consented to a version of a joint case; submitting one consents too, without this event")
    record CaseConsented(PublishedCase typicalCase, SideOfPairing side) implements CaseEvent {}

    @EventType("org.jiedui.case.released.v1")
    @Meaning("A side gave up its part in a joint case, which is now the other side's own")
    record CaseReleased(
            PublishedCase typicalCase,

            @Meaning("The side that gave it up") SideOfPairing side) implements CaseEvent {}

    @EventType("org.jiedui.case.published.v1")
    @Meaning("A case was published, in an edition or outside of any. "
            + "That of both sides meets the first batch of cases that their pair still owes for the year")
    record CasePublished(
            PublishedCase typicalCase,

            @Meaning("The edition it stands in; absent outside of any") @Nullable UUID editionId,

            @Meaning("The year it counts for: of the edition, else of the day") @Min(2000) @Max(2100) int year,

            LocalDate publishedOn,
            CaseKind kind,

            @Meaning("Code of the scene, such as RESIDENTIAL_COMMUNITY") @Size(min = 1, max = 60) String scene,

            @Size(min = 1, max = 5) List<Topic> topics)
            implements CaseEvent {}

    @EventType("org.jiedui.case.corrected.v1")
    @Meaning("A corrected version of a published case was published; the former stays readable")
    record CaseCorrected(
            PublishedCase typicalCase,

            @Meaning("Number of the version that was the latest before") @Min(1) int former,

            LocalDate publishedOn,
            @Size(min = 1, max = 1000) String reason)
            implements CaseEvent {}

    @EventType("org.jiedui.case.withdrawn.v1")
    @Meaning("A published case was withdrawn: each of its addresses says so from now on")
    record CaseWithdrawn(
            PublishedCase typicalCase,
            LocalDate withdrawnOn,
            @Size(min = 1, max = 1000) String reason) implements CaseEvent {}
}
