package org.jiedui.activity.feed.ical;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jiedui.kit.time.ChinaTime;

/** Days and times in the forms of RFC 5545, section 3.3, in full seconds. */
final class WrittenTimes {

    static final String ZONE = ChinaTime.ZONE.getId();

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final long ALMOST_A_SECOND = 999_999_999;

    private WrittenTimes() {}

    /** A parameter and its value, such as {@code ;VALUE=DATE:20221220}. */
    static String day(LocalDate day) {
        return ";VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    static String begin(Instant time) {
        return ";TZID=" + ZONE + ":" + SECOND.format(time.atZone(ChinaTime.ZONE));
    }

    /** Rounded up, because an event ends after it begins. */
    static String end(Instant time) {
        return begin(time.plusNanos(ALMOST_A_SECOND).truncatedTo(ChronoUnit.SECONDS));
    }

    static String utc(Instant time) {
        return ":" + SECOND.format(time.atOffset(ZoneOffset.UTC)) + "Z";
    }
}
