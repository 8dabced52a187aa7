package org.jiedui.caselibrary.reviewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jiedui.caselibrary.reviewer.ReviewerRefusals.ReviewerStatusForbids;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.caller.Caller;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.caller.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReviewerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final RegionCode GUANGDONG = new RegionCode("440000");
    private static final Expertise EXPERTISE =
            new Expertise("测试单位", "测试岗位", null, List.of(Topic.MECHANISM), List.of("PUBLIC_PLACE"));

    @ParameterizedTest
    @EnumSource
    void isChangedAsTheTableSays(ReviewerAction action) {
        for (ReviewerStatus status : ReviewerStatus.values()) {
            Reviewer reviewer = reviewerThatIs(status);

            assertThat(catchThrowable(() -> apply(action, reviewer)) == null)
                    .as("%s of one that is %s", action, status)
                    .isEqualTo(action.isPossible(status));
        }
    }

    @Test
    void refusesWhatTheTableDoesNotAllow() {
        assertThatThrownBy(() -> reviewerThatIs(ReviewerStatus.RETIRED).revise(EXPERTISE, NOW))
                .isInstanceOf(ReviewerStatusForbids.class);
    }

    @Test
    void isKeptByTheOfficeThatRegisteredItAndByNoOther() {
        assertThat(new Office(null).isOf(caller(Roles.MINISTRY, null))).isTrue();
        assertThat(new Office(null).isOf(caller(Roles.PROVINCE, GUANGDONG))).isFalse();
        assertThat(new Office(GUANGDONG).isOf(caller(Roles.PROVINCE, GUANGDONG)))
                .isTrue();
        assertThat(new Office(GUANGDONG).isOf(caller(Roles.PROVINCE, new RegionCode("330000"))))
                .isFalse();
        assertThat(new Office(GUANGDONG).isOf(caller(Roles.LIAISON, GUANGDONG))).isFalse();
        assertThat(new Office(GUANGDONG).isOf(caller(Roles.MINISTRY, null))).isFalse();
    }

    private static Reviewer reviewerThatIs(ReviewerStatus status) {
        Reviewer reviewer = new Reviewer(null, "subject", EXPERTISE, NOW);
        if (status == ReviewerStatus.RETIRED) {
            reviewer.retire(NOW);
        }
        return reviewer;
    }

    private static void apply(ReviewerAction action, Reviewer reviewer) {
        switch (action) {
            case REVISE -> reviewer.revise(EXPERTISE, NOW);
            case RETIRE -> reviewer.retire(NOW);
            case REINSTATE -> reviewer.reinstate(NOW);
        }
    }

    private static Caller caller(String role, @Nullable RegionCode region) {
        return new Caller("subject", Set.of(role), region, null);
    }
}
