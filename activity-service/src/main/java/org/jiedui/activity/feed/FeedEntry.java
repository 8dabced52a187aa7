package org.jiedui.activity.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.ExchangeMode;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * An activity, or a run of its days, as a calendar shows it: nothing personal, and no way into a meeting.
 *
 * @param activity its id, which stays what it is when the activity is moved
 * @param session by which a run is known, as {@link FeedRun} says; 1 for the activity as a whole
 * @param version grows with every change of the activity, when it loses a leg to another, and when a side is called otherwise
 * @param leading name of the leading side
 * @param host name of the side that hosts; absent when all is online or it is not agreed yet
 * @param endsAt exclusive
 * @param parts its sessions; none while only its day is agreed
 * @param former the sessions it had not long ago, those that were replaced first before the others
 * @param duties which it discharges, or has
 */
public record FeedEntry(
        UUID activity,
        int session,
        long version,
        String number,
        String leading,
        String partner,
        Status status,
        @Nullable ExchangeMode mode,
        @Nullable String host,
        Instant startsAt,
        Instant endsAt,
        List<FeedPart> parts,
        List<List<FeedPart>> former,
        List<Duty> duties,
        Instant createdAt,
        Instant updatedAt) {

    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Whether it is shown as days: when no times are agreed, or when it goes on over several days, as a visit does. A session
     * over midnight is no visit.
     */
    public boolean isOfDays() {
        long days = parts.stream().map(FeedPart::startsOn).distinct().count();
        return days != 1 || Duration.between(startsAt, endsAt).compareTo(DAY) >= 0;
    }

    /** One for each run of days, and one that is cancelled for each run that went not long ago. */
    Stream<FeedEntry> byRun() {
        if (parts.isEmpty()) {
            return Stream.of(during(session, startsAt, endsAt, parts, status));
        }
        List<FeedRun> present = FeedRun.of(parts);
        Map<Integer, FeedRun> gone = new TreeMap<>();
        former.forEach(sessions -> FeedRun.of(sessions).forEach(run -> gone.put(run.session(), run)));
        present.forEach(run -> gone.remove(run.session()));
        return Stream.concat(
                present.stream().map(run -> during(run, status)),
                gone.values().stream().map(run -> during(run, Status.CANCELLED)));
    }

    private FeedEntry during(FeedRun run, Status its) {
        return during(run.session(), run.startsAt(), run.endsAt(), run.parts(), its);
    }

    private FeedEntry during(int known, Instant from, Instant until, List<FeedPart> its, Status sure) {
        return new FeedEntry(
                activity, known, version, number, leading, partner, sure, mode, host, from, until, its, List.of(),
                duties, createdAt, updatedAt);
    }

    /** Where an exchange is online, what is written as its place is the way to take part, and is nobody else's. */
    public Optional<String> publicPlaceOf(FeedPart part) {
        return mode == ExchangeMode.ONLINE ? Optional.empty() : part.publicPlace();
    }

    public LocalDate firstDay() {
        return ChinaTime.dateOf(startsAt);
    }

    /** The last day it touches: what ends at midnight does not touch the day that begins then. */
    public LocalDate lastDay() {
        return ChinaTime.dateOf(endsAt.minusNanos(1));
    }

    /** How sure it is that the activity is, or was, held then. */
    public enum Status {
        /** Only the day is agreed. */
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }
}
