package org.jiedui.activity.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jiedui.activity.discharge.Occasion;
import org.jiedui.activity.session.SessionRefusals.SessionEndsBeforeItBegins;
import org.jiedui.activity.session.SessionRefusals.SessionTooLong;
import org.jiedui.events.ActivityEvent;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.events.vocabulary.Topic;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * A part of an activity with its own kind and time.
 *
 * @param kind what the part is, such as a training
 * @param startsAt when the part begins
 * @param endsAt its end, exclusive
 * @param place where it is held, or by which means one takes part; never a person
 * @param link where one takes part online; it is not published
 */
public record Session(
        SessionKind kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place,
        @Nullable String link,
        List<Topic> topics) {

    private static final Duration LONGEST = Duration.ofDays(31);

    /**
     * @throws SessionEndsBeforeItBegins if it does not end after it begins
     * @throws SessionTooLong if it lasts longer than a visit can
     */
    public Session {
        if (!endsAt.isAfter(startsAt)) {
            throw new SessionEndsBeforeItBegins(startsAt, endsAt);
        }
        if (Duration.between(startsAt, endsAt).compareTo(LONGEST) > 0) {
            throw new SessionTooLong(LONGEST.toDays());
        }
        topics = List.copyOf(topics);
    }

    public LocalDate beginsOn() {
        return ChinaTime.dateOf(startsAt);
    }

    /** All days in China that it touches; what ends at midnight does not touch the day that begins then. */
    public Stream<LocalDate> days() {
        return beginsOn().datesUntil(ChinaTime.dateOf(endsAt.minusNanos(1)).plusDays(1));
    }

    public Occasion occasion(@Nullable ExchangeMode mode) {
        return new Occasion(kind, mode, beginsOn());
    }

    public Session at(@Nullable String otherPlace, @Nullable String otherLink) {
        return new Session(kind, startsAt, endsAt, otherPlace, otherLink, topics);
    }

    public ActivityEvent.Session published() {
        return new ActivityEvent.Session(kind, startsAt, endsAt, topics);
    }
}
