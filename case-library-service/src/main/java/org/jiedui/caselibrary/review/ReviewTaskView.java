package org.jiedui.caselibrary.review;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jiedui.caselibrary.edition.Criterion;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.reviewer.Office;
import org.jiedui.kit.action.Actions;
import org.jiedui.kit.action.Offered;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.precondition.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * A review task as its reviewer and the office see it.
 *
 * @param caseTitle title of the version that is to be reviewed
 * @param number number of the version that is reviewed
 * @param criteria what is scored, with weights that make 100
 * @param reviewer who was asked
 * @param dueOn the last day, in China
 * @param awaited whether scores can still be submitted: it is assigned, and its version of the case is in review
 * @param late whether it is awaited after its last day
 * @param scores one for each criterion; with the total and the remarks not shown to others of whom a review of the case is
 *     awaited
 * @param total the weighted total, of 100, computed from the scores
 * @param remarks what the reviewer tells the office and, after its decision, the authors
 * @param reason why it was declined or taken back
 * @param assignedAt when the office asked
 * @param submittedAt when scores were submitted
 * @param actions the operations this caller may ask for now
 */
public record ReviewTaskView(
        ReviewTaskId id,
        CaseId caseId,
        String caseTitle,
        int number,
        EditionId editionId,
        List<Criterion> criteria,
        AskedReviewer reviewer,
        ReviewTaskStatus status,
        LocalDate dueOn,
        boolean awaited,
        boolean late,
        @Nullable List<Score> scores,
        @Nullable BigDecimal total,
        @Nullable String remarks,
        @Nullable String reason,
        Instant assignedAt,
        @Nullable Instant submittedAt,
        Instant updatedAt,
        @Offered List<String> actions,
        @JsonIgnore boolean own,
        @JsonIgnore @Nullable RegionCode office,
        long version)
        implements Versioned {

    @Override
    public String entityTag() {
        return Versioned.tag(version, awaited, late, reviewer, Optional.ofNullable(total), actions);
    }

    /** What the caller is to it. */
    Set<ReviewActor> rolesOf(Caller caller) {
        Set<ReviewActor> roles = EnumSet.noneOf(ReviewActor.class);
        if (own) {
            roles.add(ReviewActor.REVIEWER);
        }
        if (new Office(office).isOf(caller)) {
            roles.add(ReviewActor.OFFICE);
        }
        return roles;
    }

    /** The same, with what this caller may do. */
    ReviewTaskView offeredTo(Caller caller) {
        return Actions.offer(
                this,
                ReviewTaskAction.values(),
                action -> awaited && action.isFor(rolesOf(caller)) && action.isPossible(status));
    }
}
