package org.jiedui.events;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What case-library-service tells about typical cases 典型案例. */
@EventTopic("jiedui.case.events")
public sealed interface CaseEvent extends PublishedEvent {

    @EventType("org.jiedui.case.drafted.v1")
    @Meaning("A completed exchange seeded a case draft for a practice worth writing up")
    record CaseDrafted(
            UUID caseId,
            PublishedPairing pairing,
            UUID practiceId,
            String title,
            @Meaning("The exchange it grew from") UUID activityId)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    @EventType("org.jiedui.case.evidence-appended.v1")
    @Meaning("A later exchange on the same practice added its evidence to a case draft; its text stays as it was")
    record CaseEvidenceAppended(UUID caseId, PublishedPairing pairing, UUID practiceId, UUID activityId)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return caseId;
        }
    }

    @EventType("org.jiedui.case.batch-published.v1")
    @Meaning(
            "The typical cases of a pair for a year were published: they discharge a batch of cases that the pair owes")
    record CaseBatchPublished(
            UUID batchId,
            PublishedPairing pairing,

            @Meaning("The year whose batch of cases it is") @Min(2000) @Max(2100) int year,

            LocalDate publishedOn,
            @Size(min = 1, max = 100) List<UUID> cases)
            implements CaseEvent {
        @Override
        public UUID aggregateId() {
            return batchId;
        }
    }
}
