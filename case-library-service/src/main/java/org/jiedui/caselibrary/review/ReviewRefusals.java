package org.jiedui.caselibrary.review;

import static org.jiedui.kit.problem.Refusal.Kind.CONFLICT;
import static org.jiedui.kit.problem.Refusal.Kind.FORBIDDEN;
import static org.jiedui.kit.problem.Refusal.Kind.NOT_FOUND;
import static org.jiedui.kit.problem.Refusal.Kind.UNPROCESSABLE;

import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jiedui.caselibrary.edition.Criterion;
import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.kit.problem.AlreadyThere;
import org.jiedui.kit.problem.ConstraintTable;
import org.jiedui.kit.problem.Member;
import org.jiedui.kit.problem.Refusal;
import org.jiedui.kit.problem.Rule;

/** The rules of reviews and decisions, and what is said to whoever breaks one. */
public final class ReviewRefusals {

    /** Which constraints of the database hold which rule under concurrency. */
    @Produces
    static final ConstraintTable CONSTRAINTS =
            new ConstraintTable(Map.of("uq_review_task_reviewer", AlreadyAssigned::new));

    private ReviewRefusals() {}

    /** A reviewer reviews a version of a case once. */
    @Rule(
            kind = CONFLICT,
            title = "已分配给该评审人",
            zh = "该评审人已有这一版案例的评审任务。",
            en = "The reviewer has a review of this version of the case already.")
    public static final class AlreadyAssigned extends AlreadyThere {
        AlreadyAssigned() {
            super("/v1/review-tasks/{id}");
        }
    }

    /** Nobody reviews what they wrote, or what their own region or one above or below it did. */
    @Rule(
            kind = CONFLICT,
            title = "存在利益冲突",
            zh = "评审人%s，不得评审该案例。",
            en = "The reviewer %s and must not review this case.")
    public static final class ConflictOfInterest extends Refusal {

        private static final Member<Conflict> CONFLICT =
                Member.of("conflict", Conflict.class, "利益冲突的种类", "The kind of the conflict");

        ConflictOfInterest(Conflict conflict) {
            super(conflict);
            member(CONFLICT, conflict);
        }
    }

    /** Reviews are assigned while the edition is in review; before, its criteria may still change. */
    @Rule(
            kind = CONFLICT,
            title = "征集不在评审阶段",
            zh = "征集目前为“%s”，评审开始后才能分配评审任务。",
            en = "The edition is %s; reviews are assigned once its review has begun.")
    public static final class EditionNotInReview extends Refusal {
        EditionNotInReview(EditionStatus status) {
            super(status);
        }
    }

    /** Assigning, deciding, and seeing what is to be decided on is for the office that decides on the case. */
    @Rule(
            kind = FORBIDDEN,
            title = "应由主办机构办理",
            zh = "这应由决定该案例的主办机构办理。",
            en = "That is for the office that decides on the case.")
    public static final class ForTheDecidingOffice extends Refusal {
        ForTheDecidingOffice() {}
    }

    /** A case outside of an edition has no criteria: its office decides without reviews. */
    @Rule(
            kind = CONFLICT,
            title = "案例不在征集之内",
            zh = "该案例不在任何征集之内，没有评审标准，由主办机构直接决定。",
            en = "The case is in no edition, so there are no criteria; its office decides without reviews.")
    public static final class NoEditionToReviewFor extends Refusal {
        NoEditionToReviewFor() {}
    }

    /** Nobody but the reviewer or the office does that. */
    @Rule(kind = FORBIDDEN, title = "应由他人办理", zh = "这应由%s办理。", en = "That is for %s to do.")
    public static final class NotForThisActor extends Refusal {
        NotForThisActor(ReviewActor actor) {
            super(actor);
        }
    }

    /** Whoever has not scored a case does not see how others did. */
    @Rule(
            kind = FORBIDDEN,
            title = "请先提交本人评审",
            zh = "提交本人评审之后，才能查看他人的评分和意见。",
            en = "Scores and remarks of others are shown after one's own are submitted.")
    public static final class OwnReviewComesFirst extends Refusal {
        OwnReviewComesFirst() {}
    }

    /** Rejecting, returning, and deciding against the scores needs a reason that the authors see. */
    @Rule(kind = UNPROCESSABLE, title = "须说明理由", zh = "%s须说明理由。", en = "A reason is needed to %s a case.")
    public static final class ReasonNeeded extends Refusal {
        static final Sentences AGAINST_THE_SCORES =
                new Sentences("评分与决定不一致，%s须说明理由。", "A reason is needed to %s a case against the scores.");

        ReasonNeeded(Decision decision) {
            super(decision);
        }

        private ReasonNeeded(Sentences instead, Decision decision) {
            super(instead, decision);
        }

        static ReasonNeeded againstTheScores(Decision decision) {
            return new ReasonNeeded(AGAINST_THE_SCORES, decision);
        }
    }

    /** A retired reviewer is asked for nothing more. */
    @Rule(kind = CONFLICT, title = "评审人已退出", zh = "该评审人已退出。", en = "The reviewer is retired.")
    public static final class ReviewerIsRetired extends Refusal {
        ReviewerIsRetired() {}
    }

    /** Cases are approved or rejected once as many reviews are in as the edition asks for. */
    @Rule(
            kind = CONFLICT,
            title = "评审份数不足",
            zh = "征集要求 %d 份评审，已收到 %d 份，还缺 %d 份。",
            en = "The edition asks for %d review(s); %d are in, %d are missing.")
    public static final class ReviewsMissing extends Refusal {

        private static final Member<Integer> MISSING =
                Member.of("missing", Integer.class, "还缺多少份评审", "How many reviews are missing");

        ReviewsMissing(CaseResultView result) {
            super(result.needed(), result.reviews(), result.missing());
            member(MISSING, result.missing());
        }
    }

    /** The case has not come to its review in an edition. */
    @Rule(kind = NOT_FOUND, title = "没有该案例的评审", zh = "没有案例 %s 的评审。", en = "There are no reviews of a case %s.")
    public static final class ReviewsNotFound extends Refusal {
        ReviewsNotFound(CaseId id) {
            super(id);
        }
    }

    /** Each criterion of the edition gets one score within its scale, and nothing else does. */
    @Rule(
            kind = UNPROCESSABLE,
            title = "评分与评审标准不符",
            zh = "应对每项评审标准各评一次分：%s。",
            en = "Each criterion is scored once: %s.")
    public static final class ScoresDoNotFit extends Refusal {
        static final Sentences SCALE =
                new Sentences("“%s”的分数应为 0 至 %d 的整数。", "The score of '%s' is a whole number from 0 to %d.");

        private ScoresDoNotFit(String names) {
            super(names);
        }

        private ScoresDoNotFit(Criterion criterion) {
            super(SCALE, criterion.name(), criterion.scale());
        }

        static ScoresDoNotFit criteria(List<Criterion> criteria) {
            return new ScoresDoNotFit(criteria.stream().map(Criterion::name).collect(Collectors.joining("、")));
        }

        static ScoresDoNotFit scale(Criterion criterion) {
            return new ScoresDoNotFit(criterion);
        }
    }

    /** There is no such review task in the caller's scope. */
    @Rule(kind = NOT_FOUND, title = "没有该评审任务", zh = "没有评审任务 %s。", en = "There is no review task %s.")
    public static final class TaskNotFound extends Refusal {
        TaskNotFound(ReviewTaskId id) {
            super(id);
        }
    }

    /** A task that was submitted, declined or taken back stays as it is. */
    @Rule(
            kind = CONFLICT,
            title = "当前状态不允许",
            zh = "评审任务目前为“%s”，不能%s。",
            en = "The status \"%s\" of the review task does not allow this: %s.")
    public static final class TaskStatusForbids extends Refusal {
        TaskStatusForbids(ReviewTaskStatus status, ReviewTaskAction action) {
            super(status, action);
        }
    }

    /** Only a case in review is reviewed and decided on, and only in the version that is. */
    @Rule(
            kind = CONFLICT,
            title = "该版本不在评审中",
            zh = "案例目前为“%s”，这一版不在评审中。",
            en = "The case is %s; this version of it is not in review.")
    public static final class VersionNotInReview extends Refusal {

        private static final Member<CaseStatus> CASE_STATUS =
                Member.of("caseStatus", CaseStatus.class, "案例目前的状态", "The status of the case");

        VersionNotInReview(CaseStatus status) {
            super(status);
            member(CASE_STATUS, status);
        }
    }
}
