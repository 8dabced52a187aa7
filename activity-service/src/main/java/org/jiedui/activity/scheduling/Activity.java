package org.jiedui.activity.scheduling;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityAlreadyCompleted;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeAlreadyOver;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.activity.session.Session;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.ActivityScheduled;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of a pair: one or more sessions, held or to be held. Either side may host, teach or learn
 * (互促互进). What is only written here is read from the row, by {@link Activities}.
 */
@Entity
@Table(name = "activity")
@CheckReturnValue
@SuppressWarnings("UnusedVariable")
class Activity {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private UUID pairingId;

    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable ExchangeMode mode;

    private @Nullable String hostRegion;

    @Enumerated(EnumType.STRING)
    private @Nullable SideOfPairing hostSide;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Session> sessions;

    private Instant startsAt;
    private Instant endsAt;
    private int heldIn;
    private boolean recordedAfterTheFact;
    private @Nullable String source;

    @Embedded
    private @Nullable Result result;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    private Activity(Schedule schedule, @Nullable SideOfPairing hostSide, String number, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.pairingId = schedule.pairing().value();
        this.status = ActivityStatus.SCHEDULED;
        this.mode = schedule.mode();
        this.hostRegion =
                schedule.hostRegion() == null ? null : schedule.hostRegion().value();
        this.hostSide = hostSide;
        this.sessions = List.copyOf(schedule.sessions());
        this.startsAt = Schedule.beginningOf(sessions);
        this.endsAt = Schedule.endOf(sessions);
        this.heldIn = schedule.firstDay().getYear();
        this.recordedAfterTheFact = schedule.recordedAfterTheFact();
        this.source = schedule.source();
        this.createdAt = now;
        this.updatedAt = now;
    }

    /**
     * An exchange with its sessions.
     *
     * @throws ExchangeAlreadyOver if it is over and not said to be recorded after the fact
     * @throws ExchangeNotOverYet if it is said to be, and is not over
     * @throws org.jiedui.activity.pair.PairRefusals.PairingHasEnded if the pairing was over before it begins
     * @throws org.jiedui.activity.pair.PairRefusals.RegionOutsideThePairing if neither side hosts
     */
    static Activity of(Schedule schedule, PairView pair, String number, Instant now) {
        schedule.checkAgainst(now);
        pair.checkNotEndedBefore(schedule.firstDay());
        SideOfPairing hostSide =
                schedule.hostRegion() == null ? null : pair.sides().covering(schedule.hostRegion());
        return new Activity(schedule, hostSide, number, now);
    }

    ActivityScheduled scheduled(PairView pair, List<Discharge> discharges) {
        return new ActivityScheduled(
                id, number, pair.published(), hostRegion, mode, publishedSessions(), discharges, recordedAfterTheFact);
    }

    /**
     * Checks whether it can be completed now.
     *
     * @throws ActivityAlreadyCompleted if it was before
     * @throws ExchangeNotOverYet if it is still to come or running
     */
    void checkCompletable(Instant now) {
        ActivityAction.COMPLETE.check(status);
        if (endsAt.isAfter(now)) {
            throw new ExchangeNotOverYet(endsAt);
        }
    }

    /** Completes it; {@link #checkCompletable} says when it cannot. */
    ActivityCompleted complete(
            Result achieved, List<UnitAttendance> attendance, PairView pair, List<Discharge> discharges, Instant now) {
        checkCompletable(now);
        status = ActivityStatus.COMPLETED;
        result = achieved;
        updatedAt = now;
        return new ActivityCompleted(
                id,
                number,
                pair.published(),
                hostRegion,
                mode,
                publishedSessions(),
                attendance,
                achieved.outcome(),
                achieved.practices(),
                discharges,
                achieved.materials(),
                source,
                recordedAfterTheFact);
    }

    private List<ActivityEvent.Session> publishedSessions() {
        return sessions.stream().map(Session::published).toList();
    }

    ActivityId id() {
        return new ActivityId(id);
    }

    long version() {
        return version;
    }
}
