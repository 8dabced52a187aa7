package org.jiedui.caselibrary.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.jiedui.caselibrary.review.ReviewFixture.aCase;
import static org.jiedui.caselibrary.review.ReviewFixture.aTask;
import static org.jiedui.caselibrary.review.ReviewFixture.apply;
import static org.jiedui.caselibrary.review.ReviewFixture.inReview;
import static org.jiedui.caselibrary.review.ReviewFixture.taskThatIs;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jiedui.caselibrary.lifecycle.CaseFacts;
import org.jiedui.caselibrary.lifecycle.CaseStatus;
import org.jiedui.caselibrary.review.ReviewRefusals.NotForThisActor;
import org.jiedui.caselibrary.review.ReviewRefusals.VersionNotInReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewTaskTest {

    private static final List<Set<ReviewActor>> CALLERS = List.of(
            Set.of(), Set.of(ReviewActor.REVIEWER), Set.of(ReviewActor.OFFICE), EnumSet.allOf(ReviewActor.class));

    @ParameterizedTest
    @EnumSource
    void isChangedAsTheTableSays(ReviewTaskAction action) {
        for (ReviewTaskStatus status : ReviewTaskStatus.values()) {
            for (Set<ReviewActor> caller : CALLERS) {
                boolean accepted = catchThrowable(() -> {
                            action.checkIsFor(caller);
                            Object unused = apply(action, taskThatIs(status), inReview());
                        })
                        == null;
                assertThat(accepted)
                        .as("%s of one that is %s by %s", action, status, caller)
                        .isEqualTo(action.isPossible(status) && action.isFor(caller));
            }
        }
    }

    @Test
    void isSubmittedAndDeclinedByTheReviewerAndTakenBackByTheOffice() {
        Set<ReviewActor> office = Set.of(ReviewActor.OFFICE);

        assertThatThrownBy(() -> ReviewTaskAction.SUBMIT.checkIsFor(office)).isInstanceOf(NotForThisActor.class);
        assertThatThrownBy(() -> ReviewTaskAction.TAKE_BACK.checkIsFor(Set.of(ReviewActor.REVIEWER)))
                .isInstanceOf(NotForThisActor.class);
        assertThat(catchThrowable(() -> ReviewTaskAction.TAKE_BACK.checkIsFor(office)))
                .isNull();
    }

    @ParameterizedTest
    @EnumSource
    void waitsForNothingOnceItsVersionIsNotInReview(ReviewTaskAction action) {
        for (CaseFacts other : List.of(aCase(CaseStatus.APPROVED, 1), aCase(CaseStatus.IN_REVIEW, 2))) {
            assertThatThrownBy(() -> apply(action, aTask(), other)).isInstanceOf(VersionNotInReview.class);
        }
    }

    @Test
    void isDueByCalendarDaysInChina() {
        assertThat(aTask().dueOn()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void keepsTheTotalOfItsScores() {
        assertThat(taskThatIs(ReviewTaskStatus.SUBMITTED).total()).isEqualByComparingTo("68.67");
    }
}
