package org.jiedui.caselibrary.review;

import static org.jiedui.caselibrary.ExchangeFixture.aPairing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jiedui.caselibrary.edition.Criterion;
import org.jiedui.caselibrary.edition.EditionId;
import org.jiedui.caselibrary.edition.EditionStatus;
import org.jiedui.caselibrary.edition.EditionView;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.lifecycle.CaseId;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.caselibrary.reviewer.ReviewerId;
import org.jiedui.events.ReviewEvent;
import org.jiedui.events.vocabulary.CaseKind;
import org.jiedui.events.vocabulary.CaseOwner;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.database.Ids;

/** A case of Zhuhai and Zunyi in review, and tasks in every status; everything is a sample. */
final class ReviewFixture {

    static final Instant NOW = Instant.parse("2026-11-01T16:30:00Z");
    static final String AUTHOR = "author";
    static final CaseId CASE = new CaseId(Ids.next());
    static final List<Criterion> CRITERIA = List.of(new Criterion("创新性", 60, 10), new Criterion("实效性", 40, 3));
    static final ScoreSheet SHEET = new ScoreSheet(List.of(new Score("创新性", 7), new Score("实效性", 2)), "示例意见");
    static final EditionView EDITION = new EditionView(
            new EditionId(Ids.next()),
            2026,
            "示例征集",
            null,
            EditionStatus.IN_REVIEW,
            List.of(),
            List.of(),
            NOW,
            List.of(),
            CRITERIA,
            3,
            true,
            14,
            60,
            NOW,
            NOW,
            NOW,
            null,
            NOW,
            List.of(),
            3);

    private ReviewFixture() {}

    static CaseFacts aCase(CaseStatus status, int number) {
        return new CaseFacts(
                CASE,
                5,
                status,
                "示例案例",
                CaseKind.PRACTICE,
                "PUBLIC_PLACE",
                List.of(Topic.MECHANISM, Topic.PUBLICITY),
                aPairing(),
                CaseOwner.BOTH,
                number,
                number,
                null,
                EDITION.id(),
                null,
                Set.of(AUTHOR));
    }

    static CaseFacts inReview() {
        return aCase(CaseStatus.IN_REVIEW, 1);
    }

    static ReviewTask aTask() {
        return new ReviewTask(CASE, 1, EDITION, new ReviewerId(UUID.randomUUID()), NOW);
    }

    static ReviewTask taskThatIs(ReviewTaskStatus status) {
        ReviewTask task = aTask();
        ReviewEvent unused =
                switch (status) {
                    case ASSIGNED -> task.assigned();
                    case SUBMITTED -> apply(ReviewTaskAction.SUBMIT, task, inReview());
                    case DECLINED -> apply(ReviewTaskAction.DECLINE, task, inReview());
                    case TAKEN_BACK -> apply(ReviewTaskAction.TAKE_BACK, task, inReview());
                };
        return task;
    }

    static ReviewEvent apply(ReviewTaskAction action, ReviewTask task, CaseFacts reviewed) {
        return switch (action) {
            case SUBMIT -> task.submit(SHEET, EDITION, reviewed, NOW);
            case DECLINE -> task.decline("测试原因", reviewed, NOW);
            case TAKE_BACK -> task.takeBack("测试原因", reviewed, NOW);
        };
    }
}
