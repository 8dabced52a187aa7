package org.jiedui.activity.calendar;

/** The one place that says in SQL whether a date is provisional; {@link CalendarDays} says the same. */
public final class ProvisionalDay {

    private static final int DAYS_LEFT_OPEN = 32 - CalendarDays.FIRST_DAY_OF_DECEMBER_LEFT_OPEN;

    private ProvisionalDay() {}

    /** @param date an expression; no date is not provisional */
    public static String is(String date) {
        return """
                coalesce((select bool_or(not exists (select from holiday_notice n where n.year = decides.year))
                  from (values (extract(year from %1$s)), (extract(year from %1$s + %2$d))) as decides (year)
                  where %1$s is not null), false)""".formatted(date, DAYS_LEFT_OPEN);
    }
}
