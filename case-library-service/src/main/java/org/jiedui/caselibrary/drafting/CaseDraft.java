package org.jiedui.caselibrary.drafting;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.evidence.Evidence;
import org.jiedui.events.ActivityEvent.Practice;
import org.jiedui.events.CaseEvent;
import org.jiedui.events.CaseEvent.CaseDrafted;
import org.jiedui.events.CaseEvent.CaseEvidenceAppended;
import org.jiedui.events.PublishedPairing;
import org.jiedui.kit.database.Ids;

/**
 * A practice of a pairing on its way to a typical case: the exchanges that showed it, and what authors made of them.
 * Everything but the authors' texts follows from the set of exchanges, so the order in which they come in has no effect. What is
 * only read is read from the row, by {@link Cases}.
 */
@Entity
@Table(name = "case_draft")
@DynamicUpdate
@CheckReturnValue
class CaseDraft {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private Sides sides;

    private UUID practiceId;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private String title;

    @ElementCollection
    @CollectionTable(name = "case_evidence", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "activity_id")
    @Column(name = "facts")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<UUID, Evidence> evidence;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected CaseDraft() {}

    /** A draft that has no evidence yet. */
    CaseDraft(PublishedPairing pairing, Practice practice, Instant now) {
        this.id = Ids.next();
        this.sides = Sides.of(pairing);
        this.practiceId = practice.practiceId();
        this.status = CaseStatus.DRAFT;
        this.title = practice.name();
        this.evidence = new HashMap<>();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * Adds an exchange. The first one is what the draft begins with, one it has already changes nothing.
     *
     * @return what happened, if anything
     */
    Optional<CaseEvent> takeIn(Evidence exchange, Instant now) {
        if (evidence.putIfAbsent(exchange.activityId(), exchange) != null) {
            return Optional.empty();
        }
        title = evidence.values().stream().min(Evidence.BY_TIME).orElseThrow().practice();
        updatedAt = now;
        UUID activity = exchange.activityId();
        return Optional.of(
                evidence.size() == 1
                        ? new CaseDrafted(id, sides.published(), practiceId, title, activity)
                        : new CaseEvidenceAppended(id, sides.published(), practiceId, activity));
    }

    CaseSummaryView summary() {
        return new CaseSummaryView(
                new CaseId(id), title, status, sides.published(), practiceId, createdAt, updatedAt, version);
    }
}
