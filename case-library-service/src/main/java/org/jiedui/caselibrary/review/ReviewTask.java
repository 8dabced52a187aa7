package org.jiedui.caselibrary.review;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.caselibrary.review.ReviewRefusals.ScoresDoNotFit;
import org.jiedui.caselibrary.review.ReviewRefusals.TaskStatusForbids;
import org.jiedui.caselibrary.review.ReviewRefusals.VersionNotInReview;
import org.jiedui.caselibrary.reviewer.ReviewerId;
import org.jiedui.events.ReviewEvent.ReviewAssigned;
import org.jiedui.events.ReviewEvent.ReviewDeclined;
import org.jiedui.events.ReviewEvent.ReviewSubmitted;
import org.jiedui.events.ReviewEvent.ReviewTakenBack;
import org.jiedui.events.ReviewEvent.ReviewedVersion;
import org.jiedui.kit.database.Ids;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer asked to review one version of a case in an edition. Scores and remarks are submitted once and stay. Whether it is
 * late is computed from its due date, never stored.
 */
@Entity
@Table(name = "review_task")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class ReviewTask {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private int number;
    private UUID editionId;
    private UUID reviewerId;

    @Enumerated(EnumType.STRING)
    private ReviewTaskStatus status;

    private LocalDate dueOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Score> scores;

    private @Nullable BigDecimal total;
    private @Nullable String remarks;
    private @Nullable String reason;
    private Instant assignedAt;
    private @Nullable Instant submittedAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReviewTask() {}

    /** Due as many calendar days after today, in China, as the edition gives. */
    ReviewTask(CaseId reviewed, int number, EditionView edition, ReviewerId reviewer, Instant now) {
        this.id = Ids.next();
        this.caseId = reviewed.value();
        this.number = number;
        this.editionId = edition.id().value();
        this.reviewerId = reviewer.value();
        this.status = ReviewTaskStatus.ASSIGNED;
        this.dueOn = ChinaTime.dateOf(now).plusDays(edition.reviewDays());
        this.assignedAt = now;
        this.updatedAt = now;
    }

    ReviewAssigned assigned() {
        return new ReviewAssigned(id, reviewed(), dueOn);
    }

    /**
     * Keeps scores and remarks for good, also when they are late.
     *
     * @throws TaskStatusForbids if it is not assigned any more
     * @throws VersionNotInReview if the case is not in review with this version
     * @throws ScoresDoNotFit if the scores are not those of the edition's criteria
     */
    ReviewSubmitted submit(ScoreSheet sheet, EditionView edition, CaseFacts now, Instant when) {
        become(ReviewTaskStatus.SUBMITTED, ReviewTaskAction.SUBMIT, now, when);
        total = sheet.total(edition.criteria());
        scores = sheet.scores();
        remarks = sheet.remarks();
        submittedAt = when;
        return new ReviewSubmitted(id, reviewed(), dueOn);
    }

    ReviewDeclined decline(String why, CaseFacts now, Instant when) {
        become(ReviewTaskStatus.DECLINED, ReviewTaskAction.DECLINE, now, when);
        reason = why;
        return new ReviewDeclined(id, reviewed());
    }

    ReviewTakenBack takeBack(String why, CaseFacts now, Instant when) {
        become(ReviewTaskStatus.TAKEN_BACK, ReviewTaskAction.TAKE_BACK, now, when);
        reason = why;
        return new ReviewTakenBack(id, reviewed());
    }

    private void become(ReviewTaskStatus target, ReviewTaskAction action, CaseFacts now, Instant when) {
        action.check(status);
        if (!isOf(now)) {
            throw new VersionNotInReview(now.status());
        }
        status = target;
        updatedAt = when;
    }

    private boolean isOf(CaseFacts now) {
        return now.status() == CaseStatus.IN_REVIEW
                && Integer.valueOf(number).equals(now.submittedNumber())
                && now.edition() != null
                && now.edition().value().equals(editionId);
    }

    private ReviewedVersion reviewed() {
        return new ReviewedVersion(caseId, number, editionId);
    }

    ReviewTaskId id() {
        return new ReviewTaskId(id);
    }

    ReviewTaskStatus status() {
        return status;
    }

    @Nullable BigDecimal total() {
        return total;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    long version() {
        return version;
    }
}
