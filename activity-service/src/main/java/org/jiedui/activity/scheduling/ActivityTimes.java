package org.jiedui.activity.scheduling;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jiedui.activity.scheduling.SchedulingRefusals.BegunSessionsStay;
import org.jiedui.activity.scheduling.SchedulingRefusals.ExchangeNotOverYet;
import org.jiedui.activity.scheduling.SchedulingRefusals.NoTimesProposed;
import org.jiedui.activity.scheduling.SchedulingRefusals.NotOnTheAgreedDay;
import org.jiedui.activity.scheduling.SchedulingRefusals.PlacesDoNotMatch;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesOfAnotherKind;
import org.jiedui.activity.scheduling.SchedulingRefusals.TimesUnchanged;
import org.jiedui.activity.session.FormerTimes;
import org.jiedui.activity.session.Session;
import org.jiedui.activity.session.TimeProposal;
import org.jiedui.activity.session.Times;
import org.jiedui.events.ActivityEvent;
import org.jspecify.annotations.Nullable;

/**
 * When an activity takes place, when it once was to, and when a side would have it instead.
 *
 * @param plannedOn the day, while it has no sessions
 * @param startsAt of all sessions, or of the day; so are {@code endsAt} and {@code heldIn}, the year in China
 * @param formerTimes oldest first
 */
@Embeddable
record ActivityTimes(
        @Nullable LocalDate plannedOn,
        @JdbcTypeCode(SqlTypes.JSON) List<Session> sessions,
        Instant startsAt,
        Instant endsAt,
        int heldIn,
        @JdbcTypeCode(SqlTypes.JSON) List<FormerTimes> formerTimes,
        @JdbcTypeCode(SqlTypes.JSON) @Nullable TimeProposal proposal) {

    static ActivityTimes of(Times times) {
        return of(times.checkedToBeSomewhere(), List.of(), null);
    }

    private static ActivityTimes of(Times times, List<FormerTimes> former, @Nullable TimeProposal proposal) {
        return new ActivityTimes(
                times.on(),
                times.sessions(),
                times.startsAt(),
                times.endsAt(),
                times.firstDay().getYear(),
                former,
                proposal);
    }

    /** @throws ExchangeNotOverYet if it is still to come or running */
    void checkOver(Instant now) {
        if (endsAt.isAfter(now)) {
            throw new ExchangeNotOverYet(endsAt);
        }
    }

    /** Sessions that have begun, while it is not over: they stay where they are. What is over did perhaps not take place. */
    List<Session> begun(Instant now) {
        return endsAt.isAfter(now)
                ? sessions.stream()
                        .filter(session -> !session.startsAt().isAfter(now))
                        .toList()
                : List.of();
    }

    private void checkBegunStay(Times other, Instant now) {
        List<ActivityEvent.Session> begun =
                begun(now).stream().map(Session::published).toList();
        if (!other.publishedSessions().containsAll(begun)) {
            throw new BegunSessionsStay(begun.size());
        }
    }

    Times present() {
        return new Times(plannedOn, sessions);
    }

    /**
     * @throws TimesOfAnotherKind unless there is a day and is to be another, or there are sessions and are to be others
     * @throws TimesUnchanged if these are the times
     * @throws BegunSessionsStay if one that has begun is not among the others
     */
    ActivityTimes proposing(TimeProposal open) {
        Times present = present();
        Times other = open.times();
        if ((present.on() == null) != (other.on() == null)) {
            throw new TimesOfAnotherKind();
        }
        if (other.published().equals(present.published())) {
            throw new TimesUnchanged();
        }
        checkBegunStay(other, open.proposedAt());
        return of(present, formerTimes, open);
    }

    /** @throws NoTimesProposed if there are none */
    TimeProposal requiredProposal() {
        if (proposal == null) {
            throw new NoTimesProposed();
        }
        return proposal;
    }

    ActivityTimes withoutProposal() {
        return of(present(), formerTimes, null);
    }

    /**
     * Sessions for the day.
     *
     * @throws NotOnTheAgreedDay if they begin on another day: that takes both sides
     */
    ActivityTimes with(Times given) {
        LocalDate day = present().firstDay();
        if (!given.firstDay().equals(day)) {
            throw new NotOnTheAgreedDay(day);
        }
        return of(given.checkedToBeSomewhere(), formerTimes, null);
    }

    /**
     * Each session stays where the one of its number was; one more than before is where the last one was.
     *
     * @throws BegunSessionsStay if one that has begun is not among the others
     */
    ActivityTimes movedTo(Times other, FormerTimes former) {
        checkBegunStay(other, former.replacedAt());
        List<FormerTimes> all =
                Stream.concat(formerTimes.stream(), Stream.of(former)).toList();
        return of(other.atPlacesOf(present()), all, null);
    }

    /** @throws PlacesDoNotMatch unless there is one for each session */
    ActivityTimes at(List<Arrangement.Place> places) {
        if (places.size() != sessions.size()) {
            throw new PlacesDoNotMatch(places.size(), sessions.size());
        }
        List<Session> placed = IntStream.range(0, places.size())
                .mapToObj(i ->
                        sessions.get(i).at(places.get(i).place(), places.get(i).link()))
                .toList();
        return of(Times.of(placed).checkedToBeSomewhere(), formerTimes, proposal);
    }
}
