package org.jiedui.activity.scheduling;

import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;
import static org.jiedui.activity.pair.PairFixture.inForce;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jiedui.activity.discharge.Redeclared;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/** Activities in every state, reached through the domain. 珠海, the leading side, hosts. */
final class ActivityFixture {

    /** 10:00 in China. */
    static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");

    static final Duration HOUR = Duration.ofHours(1);
    static final LocalDate AGREED_DAY = LocalDate.of(2022, 12, 20);
    static final Session PAST = session(NOW.minus(HOUR), NOW);
    static final Session RUNNING = session(NOW.minus(HOUR), NOW.plus(HOUR));
    static final Session COMING = session(NOW.plus(HOUR), NOW.plus(HOUR.multipliedBy(2)));
    static final Session ON_AGREED_DAY =
            session(Instant.parse("2022-12-20T01:00:00Z"), Instant.parse("2022-12-20T02:00:00Z"));
    static final Result RESULT = new Result("测试", List.of(), List.of());
    static final PairView PAIR = inForce(aPairing(), null);
    static final Redeclared NO_LEGS = new Redeclared(List.of(), List.of());

    private ActivityFixture() {}

    static Session session(Instant startsAt, Instant endsAt) {
        return new Session(SessionKind.SYMPOSIUM, startsAt, endsAt, "测试地点", null, List.of());
    }

    static SessionPlan aPlan(@Nullable String host, Session... sessions) {
        return new SessionPlan(
                ExchangeMode.INVITED_TO_GUIDE, host == null ? null : new RegionCode(host), List.of(sessions));
    }

    static Schedule aSchedule(boolean afterTheFact, @Nullable String host, Session... sessions) {
        return new Schedule(PAIR.id(), aPlan(host, sessions), List.of(), afterTheFact, "test", null);
    }

    static Setting by(SideOfPairing side) {
        return new Setting(PAIR, side, NOW);
    }

    static Activity aPlannedActivity() {
        return Activity.on(AGREED_DAY, PAIR, "2022-440400-520300-01", NOW);
    }

    static Activity aComingActivity() {
        return anActivity(false, COMING);
    }

    static Activity aRunningActivity() {
        return anActivity(false, RUNNING);
    }

    static Activity aRunningActivityWithMoreToCome() {
        return anActivity(false, RUNNING, COMING);
    }

    static Activity aPastActivity() {
        return anActivity(true, PAST);
    }

    static Activity aCompletedActivity() {
        Activity activity = aPastActivity();
        ActivityCompleted unused = complete(activity);
        return activity;
    }

    static Activity aCancelledActivity() {
        Activity activity = aComingActivity();
        ActivityEvent unused = activity.cancel("台风", NO_LEGS, by(SideOfPairing.LEADING));
        return activity;
    }

    private static Activity anActivity(boolean afterTheFact, Session... sessions) {
        return Activity.of(
                aSchedule(afterTheFact, ZHUHAI, sessions), "2022-440400-520300-01", by(SideOfPairing.LEADING));
    }

    /** The same, of which the partner side has proposed other times. */
    static Activity proposedOtherwise(Activity activity, Times times) {
        ActivityEvent unused = activity.propose(proposal(SideOfPairing.PARTNER, times), by(SideOfPairing.PARTNER));
        return activity;
    }

    static TimeProposal proposal(SideOfPairing side, Times times) {
        return new TimeProposal(side, times, "检查组同日到访", null, NOW);
    }

    static ActivityCompleted complete(Activity activity) {
        List<UnitAttendance> attendance = List.of(new UnitAttendance("测试单位", ZUNYI, null));
        return activity.complete(RESULT, attendance, PAIR, List.of(), NOW);
    }
}
