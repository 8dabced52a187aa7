package org.jiedui.activity.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiedui.activity.feed.FeedRefusals.CalendarFeedRevoked;
import org.jiedui.activity.feed.FeedRefusals.NotTheSubscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedActionTest {

    @ParameterizedTest
    @EnumSource(FeedAction.class)
    void isPossibleUntilTheFeedIsRevoked(FeedAction action) {
        assertThatCode(() -> action.check(false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> action.check(true)).isInstanceOf(CalendarFeedRevoked.class);
    }

    @ParameterizedTest
    @EnumSource(FeedAction.class)
    void isForThoseWhoSubscribed(FeedAction action) {
        assertThatCode(() -> action.checkFor(true)).doesNotThrowAnyException();
    }

    @Test
    void leavesRevokingOnlyToOthers() {
        assertThat(FeedAction.REVOKE.isFor(false)).isTrue();
        assertThatThrownBy(() -> FeedAction.ISSUE_ADDRESS.checkFor(false)).isInstanceOf(NotTheSubscriber.class);
    }
}
