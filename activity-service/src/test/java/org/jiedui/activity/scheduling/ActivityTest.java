package org.jiedui.activity.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.pair.PairFixture.inForce;
import static org.jiedui.activity.scheduling.ActivityFixture.AGREED_DAY;
import static org.jiedui.activity.scheduling.ActivityFixture.COMING;
import static org.jiedui.activity.scheduling.ActivityFixture.HOUR;
import static org.jiedui.activity.scheduling.ActivityFixture.NOW;
import static org.jiedui.activity.scheduling.ActivityFixture.NO_LEGS;
import static org.jiedui.activity.scheduling.ActivityFixture.ON_AGREED_DAY;
import static org.jiedui.activity.scheduling.ActivityFixture.PAIR;
import static org.jiedui.activity.scheduling.ActivityFixture.PAST;
import static org.jiedui.activity.scheduling.ActivityFixture.aComingActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aPastActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aPlan;
import static org.jiedui.activity.scheduling.ActivityFixture.aPlannedActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aSchedule;
import static org.jiedui.activity.scheduling.ActivityFixture.by;
import static org.jiedui.activity.scheduling.ActivityFixture.complete;
import static org.jiedui.activity.scheduling.ActivityFixture.proposal;
import static org.jiedui.activity.scheduling.ActivityFixture.proposedOtherwise;
import static org.jiedui.activity.scheduling.ActivityFixture.session;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.events.vocabulary.SideOfPairing.PARTNER;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.pair.PairRefusals.PairingHasEnded;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeAlreadyOver;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotOnTheAgreedDay;
import org.jiedui.activity.scheduling.SchedulingRefusals.PlacesDoNotMatch;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesOfAnotherKind;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesUnchanged;
import org.jiedui.activity.session.Agenda;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.SessionRefusals.NoSuchSession;
import org.jiedui.activity.session.SessionRefusals.SessionEndsBeforeItBegins;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.ActivityRescheduled;
import org.jiedui.events.ActivityEvent.ActivityScheduled;
import org.jiedui.kit.time.ChinaTime;
import org.jiedui.knownparties.pair.PairRefusals.RegionOutsideThePairing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final Duration DAY = Duration.ofDays(1);

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

            assertThat(Times.of(List.of(later, first)).firstDay().getYear()).isEqualTo(2023);
        }

        @Test
        void touchesEveryDayUntilItsEndButNoneThatBeginsThen() {
            Instant evening = Instant.parse("2022-12-20T14:00:00Z");
            Instant midnight = Instant.parse("2022-12-21T16:00:00Z");

            assertThat(Times.of(List.of(session(evening, midnight))).days())
                    .containsExactly(LocalDate.of(2022, 12, 20), LocalDate.of(2022, 12, 21));
        }

        @Test
        void isNotHeldAfterThePairingHasEnded() {
            PairView ended = inForce(PAIR.published(), ChinaTime.dateOf(NOW).minusDays(1));

            assertThatThrownBy(
                            () -> Activity.of(aSchedule(false, ZHUHAI, COMING), "1", new Setting(ended, LEADING, NOW)))
                    .isInstanceOf(PairingHasEnded.class);
        }

        @Test
        void cannotBeCompletedBeforeItIsOver() {
            assertThatThrownBy(() -> complete(aComingActivity())).isInstanceOf(ExchangeNotOverYet.class);
        }
    }

    @Nested
    class WhenPlanned {
        private final Activity activity = aPlannedActivity();

        @Test
        void getsSessionsThatBeginOnTheAgreedDay() {
            Session nextDay = session(
                    ON_AGREED_DAY.startsAt().plus(DAY), ON_AGREED_DAY.endsAt().plus(DAY));

            ActivityScheduled scheduled =
                    activity.schedule(aPlan(ZHUHAI, nextDay, ON_AGREED_DAY), null, NO_LEGS, by(LEADING));

            assertThat(scheduled.sessions()).hasSize(2);
            assertThat(scheduled.hostRegion()).isEqualTo(ZHUHAI);
            assertThat(scheduled.recordedAfterTheFact()).isFalse();
        }

        @Test
        void getsNoSessionsOnAnotherDay() {
            assertThatThrownBy(() -> activity.schedule(aPlan(ZHUHAI, COMING), null, NO_LEGS, by(LEADING)))
                    .isInstanceOf(NotOnTheAgreedDay.class);
        }

        @Test
        void saysSoIfItsSessionsAreOverAlready() {
            Setting later = new Setting(PAIR, LEADING, ON_AGREED_DAY.endsAt());

            assertThat(activity.schedule(aPlan(ZHUHAI, ON_AGREED_DAY), null, NO_LEGS, later)
                            .recordedAfterTheFact())
                    .isTrue();
        }

        @Test
        void isMovedToADayAndNotToSessions() {
            assertThatThrownBy(() -> activity.propose(proposal(LEADING, Times.of(List.of(COMING))), by(LEADING)))
                    .isInstanceOf(TimesOfAnotherKind.class);
        }

        @Test
        void isMovedWithTheYearsTimetable() {
            var move = new PlannedMove(activity.id(), AGREED_DAY.plusDays(1), "新通知");

            assertThat(activity.moveTo(move, NO_LEGS, PAIR, NOW))
                    .isInstanceOfSatisfying(ActivityRescheduled.class, moved -> {
                        assertThat(moved.former().on()).isEqualTo(AGREED_DAY);
                        assertThat(moved.times().on()).isEqualTo(AGREED_DAY.plusDays(1));
                        assertThat(moved.proposedBy()).isNull();
                    });
        }
    }

    @Nested
    class WhenOtherTimesAreProposed {
        private final Session placed = COMING.at("横琴", null);
        private final Activity activity = proposedOtherwise(
                Activity.of(aSchedule(false, ZHUHAI, placed), "1", by(LEADING)), Times.of(List.of(ON_AGREED_DAY)));

        @Test
        void standsAsItWasUntilTheyAreAccepted() {
            assertThat(activity.times().sessions()).containsExactly(placed);
        }

        @Test
        void isMovedByTheWordOfTheOtherSideAndStaysWhereItWas() {
            ActivityEvent moved = activity.accept(NO_LEGS, by(LEADING));

            assertThat(moved).isInstanceOfSatisfying(ActivityRescheduled.class, event -> {
                assertThat(event.proposedBy()).isEqualTo(PARTNER);
                assertThat(event.former().sessions()).containsExactly(COMING.published());
                assertThat(event.times().sessions()).containsExactly(ON_AGREED_DAY.published());
            });
            assertThat(activity.times().sessions()).containsExactly(ON_AGREED_DAY.at("横琴", null));
        }

        @Test
        void keepsTheTimesItHad() {
            ActivityEvent unused = activity.accept(NO_LEGS, by(LEADING));

            assertThat(activity.times().formerTimes()).singleElement().satisfies(former -> {
                assertThat(former.times().sessions()).containsExactly(placed);
                assertThat(former.proposedBy()).isEqualTo(PARTNER);
                assertThat(former.replacedAt()).isEqualTo(NOW);
            });
        }

        @Test
        void canBeProposedOthersOnceTheyAreDeclined() {
            ActivityEvent unused = activity.decline("场地不可用", by(LEADING));

            assertThat(proposedOtherwise(activity, Times.of(List.of(ON_AGREED_DAY))))
                    .isSameAs(activity);
        }

        @Test
        void isProposedSomethingNew() {
            assertThatThrownBy(() -> proposedOtherwise(aComingActivity(), Times.of(List.of(COMING))))
                    .isInstanceOf(TimesUnchanged.class);
        }

        @Test
        void hasNoProposalAnyMoreOnceItIsCancelled() {
            ActivityEvent unused = activity.cancel("台风", NO_LEGS, by(LEADING));

            assertThat(activity.times().proposal()).isNull();
        }
    }

    @Nested
    class WhenArranged {
        private final Activity activity = aComingActivity();

        @Test
        void hasAPlaceForEachSession() {
            assertThatThrownBy(() -> activity.arrange(new Arrangement(List.of(), Agenda.NONE), by(LEADING)))
                    .isInstanceOf(PlacesDoNotMatch.class);
        }

        @Test
        void hasItemsForSessionsThereAre() {
            Agenda agenda = new Agenda(List.of(new Agenda.Item("台账", null, 2)), List.of());

            assertThatThrownBy(() -> activity.arrange(
                            new Arrangement(List.of(new Arrangement.Place("横琴", null)), agenda), by(LEADING)))
                    .isInstanceOf(NoSuchSession.class);
            assertThat(agenda.reducedTo(1).items().getFirst().session()).isNull();
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
        return Activity.of(aSchedule(afterTheFact, host, sessions), "1", by(LEADING));
    }
}
