package org.jiedui.caselibrary.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jiedui.kit.time.ChinaTime;

/** Writes the days of an exchange as a report does: 2022年2月22日至23日. */
final class ChineseDates {

    private static final DateTimeFormatter FULL = pattern("y年M月d日");
    private static final DateTimeFormatter IN_YEAR = pattern("M月d日");
    private static final DateTimeFormatter IN_MONTH = pattern("d日");

    private ChineseDates() {}

    /** @param endsAt exclusive: an end at midnight belongs to the day before */
    static String of(Instant startsAt, Instant endsAt) {
        LocalDate first = ChinaTime.dateOf(startsAt);
        LocalDate last = endsAt.isAfter(startsAt) ? ChinaTime.dateOf(endsAt.minusNanos(1)) : first;
        return first.equals(last) ? FULL.format(first) : FULL.format(first) + "至" + until(first, last);
    }

    private static String until(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return FULL.format(last);
        }
        return first.getMonth() == last.getMonth() ? IN_MONTH.format(last) : IN_YEAR.format(last);
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE);
    }
}
