package org.jiedui.pairing.planning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A week of ISO 8601, written {@code 2023-W05}. Its last days may lie in the next year, or its first ones in the year
 * before: 2022-W52 ends on 1 January 2023.
 *
 * @param monday its first day
 */
public record IsoWeek(LocalDate monday) {

    private static final int DAYS = 7;
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{4}-W[0-9]{2}");

    /**
     * Reads a week in the form in which events carry it.
     *
     * @throws DateTimeException if it is written otherwise, or there is no such week: most years have no week 53
     */
    static IsoWeek of(String written) {
        if (!WRITTEN.matcher(written).matches()) {
            throw new DateTimeException("Not a week such as 2023-W05: " + written);
        }
        return new IsoWeek(LocalDate.parse(written + "-1", DateTimeFormatter.ISO_WEEK_DATE));
    }

    public static boolean exists(String written) {
        try {
            of(written);
            return true;
        } catch (DateTimeException noSuchWeek) {
            return false;
        }
    }

    boolean hasDayIn(int year) {
        return monday.getYear() == year || monday.plusDays(DAYS - 1).getYear() == year;
    }
}
