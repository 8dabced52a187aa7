package org.jiedui.caselibrary.reviewer;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;

import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of the register of reviewers, and what is said to whoever breaks one. */
public final class ReviewerRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_reviewer_subject", ReviewerAlreadyRegistered::new));

    private ReviewerRefusals() {}

    /** A reviewer stands once in the register of an office; a retired one is reinstated. */
    @Rule(
            kind = CONFLICT,
            title = "评审人已登记",
            zh = "该评审人已在本机构名册中；已退出的请恢复。",
            en = "The reviewer is in the register of this office; one that is retired can be reinstated.")
    public static final class ReviewerAlreadyRegistered extends AlreadyThere {
        ReviewerAlreadyRegistered() {
            super("/v1/reviewers/{id}");
        }
    }

    /** An entry is changed by the office that keeps it. */
    @Rule(
            kind = FORBIDDEN,
            title = "不是登记机构",
            zh = "只有登记该评审人的机构可以这样做。",
            en = "Only the office that keeps this reviewer may do this.")
    public static final class NotTheKeepingOffice extends Refusal {
        NotTheKeepingOffice() {}
    }

    /** There is no such reviewer in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该评审人", zh = "没有评审人 %s。", en = "There is no reviewer %s.")
    public static final class ReviewerNotFound extends Refusal {
        ReviewerNotFound(ReviewerId id) {
            super(id);
        }
    }

    /** A retired reviewer is reinstated before anything else is done. */
    @Rule(
            kind = CONFLICT,
            title = "当前状态不允许",
            zh = "评审人目前为“%s”，不能%s。",
            en = "The status \"%s\" of the reviewer does not allow this: %s.")
    public static final class ReviewerStatusForbids extends Refusal {
        ReviewerStatusForbids(ReviewerStatus status, ReviewerAction action) {
            super(status, action);
        }
    }
}
