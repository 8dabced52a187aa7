package org.jiedui.activity.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.scheduling.ActivityFixture.COMING;
import static org.jiedui.activity.scheduling.ActivityFixture.HOUR;
import static org.jiedui.activity.scheduling.ActivityFixture.NOW;
import static org.jiedui.activity.scheduling.ActivityFixture.PAIR;
import static org.jiedui.activity.scheduling.ActivityFixture.PAST;
import static org.jiedui.activity.scheduling.ActivityFixture.aComingActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aPastActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aSchedule;
import static org.jiedui.activity.scheduling.ActivityFixture.complete;
import static org.jiedui.activity.scheduling.ActivityFixture.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.activity.pair.PairRefusals.RegionOutsideThePairing;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeAlreadyOver;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.SessionRefusals.SessionEndsBeforeItBegins;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActivityTest {

    @Nested
    class WhenScheduled {
        @Test
        void announcesItsSessionsAndItsPair() {
            assertThat(aComingActivity().scheduled(PAIR, List.of())).satisfies(event -> {
                assertThat(event.sessions()).hasSize(1);
                assertThat(event.pairing()).isEqualTo(PAIR.published());
                assertThat(event.recordedAfterTheFact()).isFalse();
            });
        }

        @Test
        void hasSessionsThatEndAfterTheyBegin() {
            assertThatThrownBy(() -> session(NOW, NOW)).isInstanceOf(SessionEndsBeforeItBegins.class);
        }

        @Test
        void isHostedByOneOfTheSides() {
            assertThatThrownBy(() -> schedule(false, "330200", COMING)).isInstanceOf(RegionOutsideThePairing.class);
        }

        @Test
        void countsForTheYearInChinaOfItsFirstSession() {
            Instant newYearInChina = Instant.parse("2022-12-31T16:30:00Z");
            Session first = session(newYearInChina, newYearInChina.plus(HOUR));
            Session later =
                    session(newYearInChina.plus(Duration.ofDays(400)), newYearInChina.plus(Duration.ofDays(401)));

            assertThat(aSchedule(false, null, later, first).firstDay().getYear())
                    .isEqualTo(2023);
        }

        @Test
        void isNotHeldAfterThePairingHasEnded() {
            PairView ended =
                    new PairView(PAIR.published(), ChinaTime.dateOf(NOW).minusDays(1));

            assertThatThrownBy(() -> Activity.of(aSchedule(false, null, COMING), ended, "1", NOW))
                    .isInstanceOf(PairingHasEnded.class);
        }

        @Test
        void cannotBeCompletedBeforeItIsOver() {
            assertThatThrownBy(() -> complete(aComingActivity())).isInstanceOf(ExchangeNotOverYet.class);
        }
    }

    @Nested
    class WhenRecordedAfterTheFact {
        @Test
        void saysSo() {
            assertThatThrownBy(() -> schedule(false, ZHUHAI, PAST)).isInstanceOf(ExchangeAlreadyOver.class);
            assertThat(schedule(true, ZHUHAI, PAST).scheduled(PAIR, List.of()).recordedAfterTheFact())
                    .isTrue();
        }

        @Test
        void isOverWithItsLastSession() {
            assertThatThrownBy(() -> schedule(true, ZHUHAI, COMING, PAST)).isInstanceOf(ExchangeNotOverYet.class);
        }
    }

    @Nested
    class WhenCompleted {
        private final Activity activity = aPastActivity();
        private final ActivityCompleted event = complete(activity);

        @Test
        void announcesEverythingItDeclared() {
            assertThat(event.number()).isEqualTo("2022-440400-520300-01");
            assertThat(event.attendance()).hasSize(1);
            assertThat(event.outcome()).isEqualTo("测试");
        }

        @Test
        void cannotBeCompletedAgain() {
            assertThatThrownBy(() -> complete(activity)).isInstanceOf(ActivityAlreadyCompleted.class);
        }
    }

    private static Activity schedule(boolean afterTheFact, @Nullable String host, Session... sessions) {
        return Activity.of(aSchedule(afterTheFact, host, sessions), PAIR, "1", NOW);
    }
}
