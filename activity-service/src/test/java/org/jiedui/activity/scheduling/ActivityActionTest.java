package org.jiedui.activity.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.scheduling.ActivityFixture.AGREED_DAY;
import static org.jiedui.activity.scheduling.ActivityFixture.NOW;
import static org.jiedui.activity.scheduling.ActivityFixture.NO_LEGS;
import static org.jiedui.activity.scheduling.ActivityFixture.ON_AGREED_DAY;
import static org.jiedui.activity.scheduling.ActivityFixture.PAST;
import static org.jiedui.activity.scheduling.ActivityFixture.aCancelledActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aComingActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aCompletedActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aPastActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aPlan;
import static org.jiedui.activity.scheduling.ActivityFixture.aPlannedActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aRunningActivity;
import static org.jiedui.activity.scheduling.ActivityFixture.aRunningActivityWithMoreToCome;
import static org.jiedui.activity.scheduling.ActivityFixture.by;
import static org.jiedui.activity.scheduling.ActivityFixture.complete;
import static org.jiedui.activity.scheduling.ActivityFixture.proposal;
import static org.jiedui.activity.scheduling.ActivityFixture.proposedOtherwise;
import static org.jiedui.events.vocabulary.SideOfPairing.LEADING;
import static org.jiedui.events.vocabulary.SideOfPairing.PARTNER;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityStatusForbids;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.activity.scheduling.SchedulingRefusals.NoTimesProposed;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotTheHost;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesAlreadyProposed;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesProposedByTheOtherSide;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesProposedByTheOwnSide;
import org.jiedui.activity.session.Agenda;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.Times;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The table is what the aggregate decides by: every action, in every state, by either side. The leading side hosts. */
class ActivityActionTest {

    private static final Set<Class<? extends Refusal>> SAYS_THE_TABLE = Set.of(
            ActivityAlreadyCompleted.class,
            ActivityStatusForbids.class,
            ExchangeNotOverYet.class,
            NoTimesProposed.class,
            NotTheHost.class,
            TimesAlreadyProposed.class,
            TimesProposedByTheOtherSide.class,
            TimesProposedByTheOwnSide.class);

    /** Each state an activity can be in. */
    enum Given {
        PLANNED(ActivityStatus.PLANNED, false, null),
        PLANNED_PARTNER_PROPOSES(ActivityStatus.PLANNED, false, PARTNER),
        COMING(ActivityStatus.SCHEDULED, false, null),
        COMING_PARTNER_PROPOSES(ActivityStatus.SCHEDULED, false, PARTNER),
        RUNNING(ActivityStatus.RUNNING, false, null),
        RUNNING_WITH_MORE_TO_COME(ActivityStatus.RUNNING, false, null),
        RUNNING_WITH_MORE_TO_COME_PARTNER_PROPOSES(ActivityStatus.RUNNING, false, PARTNER),
        OVER(ActivityStatus.SCHEDULED, true, null),
        OVER_PARTNER_PROPOSES(ActivityStatus.SCHEDULED, true, PARTNER),
        COMPLETED(ActivityStatus.COMPLETED, true, null),
        CANCELLED(ActivityStatus.CANCELLED, false, null);

        private final ActivityStatus status;
        private final boolean over;
        private final @Nullable SideOfPairing proposedBy;

        Given(ActivityStatus status, boolean over, @Nullable SideOfPairing proposedBy) {
            this.status = status;
            this.over = over;
            this.proposedBy = proposedBy;
        }

        ActivityState state() {
            return new ActivityState(
                    status,
                    over,
                    name().contains("TO_COME"),
                    status == ActivityStatus.PLANNED ? null : LEADING,
                    proposedBy);
        }

        Activity activity() {
            return switch (this) {
                case PLANNED -> aPlannedActivity();
                case PLANNED_PARTNER_PROPOSES ->
                    proposedOtherwise(aPlannedActivity(), Times.on(AGREED_DAY.plusDays(1)));
                case COMING -> aComingActivity();
                case COMING_PARTNER_PROPOSES -> proposedOtherwise(aComingActivity(), Times.of(List.of(ON_AGREED_DAY)));
                case RUNNING -> aRunningActivity();
                case RUNNING_WITH_MORE_TO_COME -> aRunningActivityWithMoreToCome();
                case RUNNING_WITH_MORE_TO_COME_PARTNER_PROPOSES ->
                    proposedOtherwise(
                            aRunningActivityWithMoreToCome(),
                            Times.of(List.of(ActivityFixture.RUNNING, ON_AGREED_DAY)));
                case OVER -> aPastActivity();
                case OVER_PARTNER_PROPOSES -> proposedOtherwise(aPastActivity(), Times.of(List.of(ON_AGREED_DAY)));
                case COMPLETED -> aCompletedActivity();
                case CANCELLED -> aCancelledActivity();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void isPossibleAsTheTableSays(ActivityAction action) {
        for (Given given : Given.values()) {
            for (SideOfPairing side : SideOfPairing.values()) {
                assertThat(isAccepted(action, given.activity(), side))
                        .as("%s by the %s, given %s", action, side, given)
                        .isEqualTo(action.isPossible(given.state(), side));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void isForEitherSideWhenAllIsOnline(SideOfPairing side) {
        ActivityState online = new ActivityState(ActivityStatus.SCHEDULED, false, true, null, null);

        assertThat(Stream.of(
                        ActivityAction.ARRANGE, ActivityAction.RECORD_ATTENDANCE, ActivityAction.CORRECT_ATTENDANCE))
                .allMatch(action -> action.isPossible(online, side));
    }

    private static boolean isAccepted(ActivityAction action, Activity activity, SideOfPairing side) {
        try {
            apply(action, activity, by(side));
            return true;
        } catch (Refusal refused) {
            assertThat(refused.getClass()).isIn(SAYS_THE_TABLE);
            return false;
        }
    }

    private static Object apply(ActivityAction action, Activity activity, Setting setting) {
        return switch (action) {
            case SCHEDULE_SESSIONS -> {
                String host = setting.side() == LEADING ? ZHUHAI : ZUNYI;
                yield activity.schedule(aPlan(host, ON_AGREED_DAY), null, NO_LEGS, setting);
            }
            case PROPOSE_TIMES -> activity.propose(proposal(setting.side(), otherTimes(activity)), setting);
            case ACCEPT_TIMES -> activity.accept(NO_LEGS, setting);
            case DECLINE_TIMES -> activity.decline("场地不可用", setting);
            case WITHDRAW_TIMES -> activity.withdraw(null, setting);
            case ARRANGE -> {
                var place = new Arrangement.Place("测试地点", null);
                var places = Collections.nCopies(activity.times().sessions().size(), place);
                activity.arrange(new Arrangement(places, Agenda.NONE), setting);
                yield activity;
            }
            case DECLARE -> activity.declare(NO_LEGS, null, setting);
            case CANCEL -> activity.cancel("台风", NO_LEGS, setting);
            case RECORD_ATTENDANCE, CORRECT_ATTENDANCE -> {
                activity.check(action, setting);
                yield activity;
            }
            case COMPLETE -> complete(activity);
            case AMEND -> activity.amend(new Amendment("商定下一次会诊的题目", List.of(), "漏记"), setting);
        };
    }

    private static Times otherTimes(Activity activity) {
        List<Session> begun = activity.times().begun(NOW);
        List<Session> other = begun.isEmpty()
                ? List.of(ActivityFixture.session(PAST.startsAt(), NOW.plusSeconds(1)))
                : List.of(begun.getFirst(), ON_AGREED_DAY);
        return activity.times().plannedOn() == null ? Times.of(other) : Times.on(AGREED_DAY.plusDays(7));
    }
}
