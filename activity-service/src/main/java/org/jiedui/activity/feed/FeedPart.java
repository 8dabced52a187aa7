package org.jiedui.activity.feed;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jiedui.events.vocabulary.SessionKind;
import org.jiedui.kit.time.ChinaTime;
import org.jspecify.annotations.Nullable;

/**
 * A session, as far as a calendar shows it.
 *
 * @param endsAt exclusive
 * @param place as its host wrote it
 */
public record FeedPart(
        SessionKind kind,
        Instant startsAt,
        Instant endsAt,
        @Nullable String place) {

    /** A link, the number of a meeting (eight digits or more, however they are grouped), or words that go with one. */
    private static final Pattern WAY_INTO_A_MEETING = Pattern.compile(
            "://|www\\.|[a-z0-9]\\.[a-z]{2,}(/|$|[^a-z])|\\d([^\\p{L}\\d]{0,3}\\d){7}|会议号|会议id|入会|密码|口令|passcode|password",
            Pattern.CASE_INSENSITIVE);

    public LocalDate startsOn() {
        return ChinaTime.dateOf(startsAt);
    }

    /** What ends at midnight does not touch the day that begins then. */
    LocalDate lastDay() {
        return ChinaTime.dateOf(endsAt.minusNanos(1));
    }

    /** The place, unless what is written there leads into a meeting. */
    Optional<String> publicPlace() {
        return Optional.ofNullable(place).filter(written -> !WAY_INTO_A_MEETING
                .matcher(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .find());
    }
}
