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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.activity.discharge.Redeclared;
import org.jiedui.activity.pair.PairView;
import org.jiedui.activity.scheduling.SchedulingRefusals.ActivityStatusForbids;
import org.jiedui.activity.session.Agenda;
import org.jiedui.activity.session.FormerTimes;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.ActivityEvent.ActivityCompleted;
import org.jiedui.events.ActivityEvent.ActivityScheduled;
import org.jiedui.events.ActivityEvent.Discharge;
import org.jiedui.events.ActivityEvent.UnitAttendance;
import org.jiedui.kit.database.Ids;
import org.jspecify.annotations.Nullable;

/**
 * An exchange of a pair, on a day agreed or with sessions. Either side may host, teach or learn (互促互进). What may be done, and
 * by which side, is the table {@link ActivityAction}. What is only written here is read from the row, by {@link Activities}.
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

    /** Never RUNNING, which {@link ActivityState} adds. */
    @Enumerated(EnumType.STRING)
    private ActivityStatus status;

    @Embedded
    private @Nullable Hosting hosting;

    @Embedded
    private ActivityTimes times;

    private boolean recordedAfterTheFact;
    private @Nullable String source;
    private @Nullable String exception;

    @JdbcTypeCode(SqlTypes.JSON)
    private Agenda agenda;

    private @Nullable Instant cancelledAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Cancellation cancellation;

    @Embedded
    private @Nullable Result result;

    private Instant createdAt;
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    protected Activity() {}

    private Activity(PairView pair, ActivityStatus status, Times times, String number, Instant now) {
        this.id = Ids.next();
        this.number = number;
        this.pairingId = pair.id().value();
        this.status = status;
        this.times = ActivityTimes.of(times);
        this.agenda = Agenda.NONE;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** An exchange on a day that both sides agreed; its sessions follow. */
    static Activity on(LocalDate day, PairView pair, String number, Instant now) {
        pair.checkInForceOn(List.of(day));
        return new Activity(pair, ActivityStatus.PLANNED, Times.on(day), number, now);
    }

    /** An exchange with its sessions. If it is over, it has to say so. */
    static Activity of(Schedule schedule, String number, Setting setting) {
        Hosting hosting = Hosting.of(schedule.plan(), setting);
        schedule.checkAgainst(setting.now());
        Times times = schedule.plan().times();
        setting.pair().checkInForceOn(times.days());
        Activity activity = new Activity(setting.pair(), ActivityStatus.SCHEDULED, times, number, setting.now());
        activity.hosting = hosting;
        activity.recordedAfterTheFact = schedule.recordedAfterTheFact();
        activity.source = schedule.source();
        activity.exception = schedule.exception();
        return activity;
    }

    ActivityScheduled scheduled(PairView pair, List<Discharge> discharges) {
        return announcement(pair).scheduled(new Redeclared(discharges, List.of()));
    }

    /** Gives it sessions, the first of which begins on the agreed day. If they are over, that is recorded after the fact. */
    ActivityScheduled schedule(SessionPlan plan, @Nullable String why, Redeclared legs, Setting setting) {
        check(ActivityAction.SCHEDULE_SESSIONS, setting);
        setting.pair().checkInForceOn(plan.times().days());
        times = times.with(plan.times());
        hosting = Hosting.of(plan, setting);
        status = ActivityStatus.SCHEDULED;
        recordedAfterTheFact = !times.endsAt().isAfter(setting.now());
        exception = why == null ? exception : why;
        updatedAt = setting.now();
        return announcement(setting.pair()).scheduled(legs);
    }

    /** The host says where each session is and what is on the agenda. */
    void arrange(Arrangement arrangement, Setting setting) {
        check(ActivityAction.ARRANGE, setting);
        times = times.at(arrangement.places());
        agenda = arrangement.agenda().checkedAgainst(times.sessions().size());
        updatedAt = setting.now();
    }

    /** A side proposes other times; the present ones stand. */
    ActivityEvent propose(TimeProposal proposal, Setting setting) {
        check(ActivityAction.PROPOSE_TIMES, setting);
        setting.pair().checkInForceOn(proposal.times().days());
        times = times.proposing(proposal);
        updatedAt = setting.now();
        return announcement(setting.pair()).proposed(setting.side(), proposal);
    }

    ActivityEvent accept(Redeclared legs, Setting setting) {
        check(ActivityAction.ACCEPT_TIMES, setting);
        return move(times.requiredProposal(), legs, setting.pair(), setting.now());
    }

    ActivityEvent decline(String reason, Setting setting) {
        check(ActivityAction.DECLINE_TIMES, setting);
        closeProposal(setting.now());
        return announcement(setting.pair()).timesDeclined(setting.side(), reason);
    }

    ActivityEvent withdraw(@Nullable String reason, Setting setting) {
        check(ActivityAction.WITHDRAW_TIMES, setting);
        closeProposal(setting.now());
        return announcement(setting.pair()).timesWithdrawn(setting.side(), reason);
    }

    private void closeProposal(Instant now) {
        times = times.withoutProposal();
        updatedAt = now;
    }

    /** Both sides move several activities at once. Other times proposed for this one before are void. */
    ActivityEvent moveTo(PlannedMove moved, Redeclared legs, PairView pair, Instant now) {
        if (status != ActivityStatus.PLANNED) {
            throw new ActivityStatusForbids(status, ActivityAction.PROPOSE_TIMES);
        }
        return move(moved.agreed(now), legs, pair, now);
    }

    private ActivityEvent move(TimeProposal agreed, Redeclared legs, PairView pair, Instant now) {
        pair.checkInForceOn(agreed.times().days());
        FormerTimes former =
                new FormerTimes(times.present(), exception, agreed.by(), agreed.reason(), now, legs.freed());
        times = times.movedTo(agreed.times(), former);
        exception = agreed.exception();
        agenda = agenda.reducedTo(times.sessions().size());
        updatedAt = now;
        return announcement(pair).rescheduled(former, legs);
    }

    ActivityEvent declare(Redeclared legs, @Nullable String why, Setting setting) {
        check(ActivityAction.DECLARE, setting);
        exception = why == null ? exception : why;
        updatedAt = setting.now();
        return announcement(setting.pair()).dischargesChanged(setting.side(), legs);
    }

    ActivityEvent cancel(String reason, Redeclared legs, Setting setting) {
        check(ActivityAction.CANCEL, setting);
        status = ActivityStatus.CANCELLED;
        cancelledAt = setting.now();
        cancellation = new Cancellation(setting.side(), reason, legs.freed());
        closeProposal(setting.now());
        return announcement(setting.pair()).cancelled(cancellation);
    }

    void checkCompletable(Instant now) {
        ActivityAction.COMPLETE.check(status);
        times.checkOver(now);
    }

    ActivityCompleted complete(
            Result achieved, List<UnitAttendance> attendance, PairView pair, List<Discharge> discharges, Instant now) {
        checkCompletable(now);
        status = ActivityStatus.COMPLETED;
        result = achieved;
        closeProposal(now);
        return announcement(pair).completed(achieved, attendance, discharges, source);
    }

    ActivityEvent amend(Amendment amendment, Setting setting) {
        check(ActivityAction.AMEND, setting);
        result = Objects.requireNonNull(result).amended(amendment, setting);
        updatedAt = setting.now();
        return announcement(setting.pair()).amended(setting.side(), amendment);
    }

    /** Throws the refusal that says why the table does not allow it. */
    void check(ActivityAction action, Setting setting) {
        action.check(ActivityState.of(status, times, hosting().hostSide(), setting.now()), setting.side());
    }

    Announcement announcement(PairView pair) {
        return new Announcement(id, number, pair.published(), hosting(), times.present(), recordedAfterTheFact);
    }

    ActivityTimes times() {
        return times;
    }

    Hosting hosting() {
        return hosting == null ? Hosting.OPEN : hosting;
    }

    ActivityId id() {
        return new ActivityId(id);
    }

    long version() {
        return version;
    }
}
