package org.jiedui.activity.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jiedui.activity.discharge.Occasion;
import org.jiedui.activity.session.SessionRefusals.DayOrSessions;
import org.jiedui.activity.session.SessionRefusals.SessionNowhere;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * When an activity takes place: on a day that both sides agreed, or at its sessions.
 *
 * @param on the day, while there are no sessions
 * @param sessions the parts with their times; none while there is only the day
 */
public record Times(@Nullable LocalDate on, List<Session> sessions) {

    /** @throws DayOrSessions unless it is one of the two */
    public Times {
        if ((on == null) == sessions.isEmpty()) {
            throw new DayOrSessions();
        }
        sessions = List.copyOf(sessions);
    }

    public static Times on(LocalDate day) {
        return new Times(day, List.of());
    }

    public static Times of(List<Session> sessions) {
        return new Times(null, sessions);
    }

    public Instant startsAt() {
        return on == null
                ? Collections.min(sessions.stream().map(Session::startsAt).toList())
                : on.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    /** Exclusive. */
    public Instant endsAt() {
        return on == null
                ? Collections.max(sessions.stream().map(Session::endsAt).toList())
                : on.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    public LocalDate firstDay() {
        return ChinaTime.dateOf(startsAt());
    }

    /** What ends at midnight does not touch the day that begins then. */
    public LocalDate lastDay() {
        return ChinaTime.dateOf(endsAt().minusNanos(1));
    }

    /** The days in China on which something takes place, in order. */
    public List<LocalDate> days() {
        return on == null
                ? sessions.stream().flatMap(Session::days).distinct().sorted().toList()
                : List.of(on);
    }

    /** The days of what begins on that day. */
    public Stream<LocalDate> daysOfWhatBeginsOn(LocalDate day) {
        return on == null
                ? sessions.stream()
                        .filter(session -> session.beginsOn().equals(day))
                        .flatMap(Session::days)
                : Stream.of(on);
    }

    public List<Occasion> occasions(@Nullable ExchangeMode mode) {
        return on == null
                ? sessions.stream().map(session -> session.occasion(mode)).toList()
                : List.of(Occasion.on(on));
    }

    /**
     * Checks that every session says where.
     *
     * @throws SessionNowhere if one has neither a place nor a link
     */
    public Times checkedToBeSomewhere() {
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).place() == null && sessions.get(i).link() == null) {
                throw new SessionNowhere(i + 1);
            }
        }
        return this;
    }

    /** The same times, where each session takes place where the one of its number does in the other, or where its last one does. */
    public Times atPlacesOf(Times other) {
        List<Session> placed = IntStream.range(0, sessions.size())
                .mapToObj(i -> placed(sessions.get(i), other.sessions.get(Math.min(i, other.sessions.size() - 1))))
                .toList();
        return new Times(on, placed);
    }

    private static Session placed(Session session, Session other) {
        return session.at(other.place(), other.link());
    }

    public ActivityEvent.Times published() {
        return new ActivityEvent.Times(on, on == null ? publishedSessions() : null);
    }

    public List<ActivityEvent.Session> publishedSessions() {
        return sessions.stream().map(Session::published).toList();
    }
}
