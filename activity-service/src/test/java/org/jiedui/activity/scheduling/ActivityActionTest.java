package org.jiedui.activity.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityActionTest {

    @ParameterizedTest
    @EnumSource(ActivityAction.class)
    void isPossibleUntilTheActivityIsCompleted(ActivityAction action) {
        assertThat(action.isPossible(ActivityStatus.SCHEDULED)).isTrue();
        assertThatCode(() -> action.check(ActivityStatus.SCHEDULED)).doesNotThrowAnyException();

        assertThat(action.isPossible(ActivityStatus.COMPLETED)).isFalse();
        assertThatThrownBy(() -> action.check(ActivityStatus.COMPLETED)).isInstanceOf(ActivityAlreadyCompleted.class);
    }

    @ParameterizedTest
    @CsvSource({
        "RECORD_ATTENDANCE, LEADING, LEADING, true",
        "RECORD_ATTENDANCE, LEADING, PARTNER, false",
        "RECORD_ATTENDANCE, PARTNER, LEADING, false",
        "RECORD_ATTENDANCE, PARTNER, PARTNER, true",
        "COMPLETE, LEADING, PARTNER, true",
        "COMPLETE, PARTNER, LEADING, true"
    })
    void isForTheHostOrForEitherSide(ActivityAction action, SideOfPairing side, SideOfPairing host, boolean isForIt) {
        assertThat(action.isFor(side, host)).isEqualTo(isForIt);
        assertThat(action.isFor(side, null)).isTrue();
    }
}
