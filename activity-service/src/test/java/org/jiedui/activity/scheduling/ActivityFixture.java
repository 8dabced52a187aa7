package org.jiedui.activity.scheduling;

import static org.jiedui.activity.PairingFixture.ZHUHAI;
import static org.jiedui.activity.PairingFixture.ZUNYI;
import static org.jiedui.activity.PairingFixture.aPairing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.session.Session;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/** Activities in every state, reached through the domain. */
final class ActivityFixture {

    static final Instant NOW = Instant.parse("2022-12-14T02:00:00Z");
    static final Duration HOUR = Duration.ofHours(1);
    static final Session PAST = session(NOW.minus(HOUR), NOW);
    static final Session COMING = session(NOW, NOW.plus(HOUR));
    static final Result RESULT = new Result("测试", List.of(), List.of());
    static final PairView PAIR = new PairView(aPairing(), null);

    private ActivityFixture() {}

    static Session session(Instant startsAt, Instant endsAt) {
        return new Session(SessionKind.SYMPOSIUM, startsAt, endsAt, null, List.of());
    }

    static Schedule aSchedule(boolean afterTheFact, @Nullable String host, Session... sessions) {
        return new Schedule(
                PAIR.id(),
                ExchangeMode.INVITED_TO_GUIDE,
                host == null ? null : new RegionCode(host),
                List.of(sessions),
                List.of(),
                afterTheFact,
                "test");
    }

    static Activity aComingActivity() {
        return Activity.of(aSchedule(false, ZHUHAI, COMING), PAIR, "2022-440400-520300-01", NOW);
    }

    static Activity aPastActivity() {
        return Activity.of(aSchedule(true, ZHUHAI, PAST), PAIR, "2022-440400-520300-01", NOW);
    }

    static ActivityCompleted complete(Activity activity) {
        List<UnitAttendance> attendance = List.of(new UnitAttendance("测试单位", ZUNYI, null));
        return activity.complete(RESULT, attendance, PAIR, List.of(), NOW);
    }
}
