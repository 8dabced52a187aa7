package org.jiedui.events;

import java.util.UUID;

/** What case-library-service tells about typical cases 典型案例. */
@EventTopic("jiedui.case.events")
public sealed interface CaseEvent extends PublishedEvent {

    UUID caseId();

    @Override
    default UUID aggregateId() {
        return caseId();
    }

    @EventType("org.jiedui.case.drafted.v1")
    @Meaning("A completed exchange seeded a case draft for a practice worth writing up")
    record CaseDrafted(
            UUID caseId,
            PublishedPairing pairing,
            UUID practiceId,
            String title,
            @Meaning("The exchange it grew from") UUID activityId)
            implements CaseEvent {}

    @EventType("org.jiedui.case.evidence-appended.v1")
    @Meaning("A later exchange on the same practice added its evidence to a case draft; its text stays as it was")
    record CaseEvidenceAppended(UUID caseId, PublishedPairing pairing, UUID practiceId, UUID activityId)
            implements CaseEvent {}
}
