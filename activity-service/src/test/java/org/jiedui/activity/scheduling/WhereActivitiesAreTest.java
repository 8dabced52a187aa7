package org.jiedui.activity.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.scheduling.ActivityFixture.COMING;
import static org.jiedui.activity.scheduling.ActivityFixture.NO_LEGS;
import static org.jiedui.activity.scheduling.ActivityFixture.ON_AGREED_DAY;
import static org.jiedui.activity.scheduling.ActivityFixture.aComingActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aPlan;
import static org.jiedui.activity.scheduling.ActivityFixture.aPlannedActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aSchedule;
import static org.jiedui.activity.scheduling.ActivityFixture.by;
import static org.jiedui.activity.scheduling.ActivityFixture.proposedOtherwise;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.events.vocabulary.SideOfPairing.PARTNER;

import java.util.List;
import org.jiedui.activity.scheduling.SchedulingRefusals.HostNotNamed;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost;
import org.jiedui.activity.session.Agenda;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.SessionRefusals.SessionNowhere;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who hosts an activity and where its sessions are, which is for the host to say. */
class WhereActivitiesAreTest {

    private static final Session NOWHERE = ON_AGREED_DAY.at(null, null);

    @Nested
    class WhenScheduledAtOnce {
        @Test
        void isHostedByTheSideThatSchedulesIt() {
            assertThatThrownBy(() -> schedule(ZUNYI, COMING)).isInstanceOf(NotTheHost.class);
        }

        @Test
        void isHostedByNobodyOnlyWhenAllIsOnline() {
            SessionPlan online = new SessionPlan(ExchangeMode.ONLINE, null, List.of(COMING));

            assertThatThrownBy(() -> schedule(null, COMING)).isInstanceOf(HostNotNamed.class);
            assertThat(Hosting.of(online, by(PARTNER)).hostSide()).isNull();
        }

        @Test
        void saysOfEachSessionItsPlaceOrItsLink() {
            assertThatThrownBy(() -> schedule(ZHUHAI, COMING, NOWHERE)).isInstanceOf(SessionNowhere.class);
            assertThat(schedule(ZHUHAI, COMING, COMING.at(null, "https://meeting.example.com/1"))
                            .times()
                            .sessions())
                    .hasSize(2);
        }
    }

    @Nested
    class WhenPlanned {
        private final Activity activity = aPlannedActivity();

        @Test
        void getsItsSessionsFromTheSideThatHosts() {
            assertThatThrownBy(() -> activity.schedule(aPlan(ZHUHAI, ON_AGREED_DAY), null, NO_LEGS, by(PARTNER)))
                    .isInstanceOf(NotTheHost.class);
            assertThat(activity.schedule(aPlan(ZUNYI, ON_AGREED_DAY), null, NO_LEGS, by(PARTNER))
                            .hostRegion())
                    .isEqualTo(ZUNYI);
        }

        @Test
        void getsNoneThatDoesNotSayWhere() {
            assertThatThrownBy(() -> activity.schedule(aPlan(ZHUHAI, NOWHERE), null, NO_LEGS, by(LEADING)))
                    .isInstanceOf(SessionNowhere.class);
        }
    }

    @Nested
    class WhenScheduled {
        @Test
        void keepsAPlaceOrALinkWhenItIsArranged() {
            var nowhere = new Arrangement(List.of(new Arrangement.Place(null, null)), Agenda.NONE);

            assertThatThrownBy(() -> aComingActivity().arrange(nowhere, by(LEADING)))
                    .isInstanceOf(SessionNowhere.class);
        }

        @Test
        void isMovedToMoreSessionsWhereItsLastOneWas() {
            Activity activity = schedule(ZHUHAI, COMING.at("横琴", null));
            ActivityEvent unused = proposedOtherwise(activity, Times.of(List.of(NOWHERE, NOWHERE)))
                    .accept(NO_LEGS, by(LEADING));

            assertThat(activity.times().sessions()).extracting(Session::place).containsExactly("横琴", "横琴");
        }
    }

    private static Activity schedule(@Nullable String host, Session... sessions) {
        return Activity.of(aSchedule(false, host, sessions), "1", by(LEADING));
    }
}
