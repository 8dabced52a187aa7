package org.jiedui.kit.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** Reads dates and instants as RFC 3339 writes them, with years of four digits. */
public final class WrittenTime {

    private static final int LAST_YEAR = 9_999;

    private WrittenTime() {}

    /** @throws DateTimeException if the text is no date of the years 1 to 9999 */
    public static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        checkYear(date.getYear());
        return date;
    }

    /**
     * The instant in microseconds, as PostgreSQL keeps it.
     *
     * @throws DateTimeException if the text is no date-time with an offset of the years 1 to 9999
     */
    public static Instant instant(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        checkYear(time.getYear());
        return time.toInstant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void checkYear(int year) {
        if (year < 1 || year > LAST_YEAR) {
            throw new DateTimeException("The year %d is none of 1 to %d".formatted(year, LAST_YEAR));
        }
    }
}
