package org.jiedui.events.vocabulary;

import java.time.LocalDate;
import org.jiedui.events.Meaning;
import org.jiedui.events.Named;

/** How often a duty falls due; every boundary is in Asia/Shanghai. */
public enum Period {
    @Named(zh = "每月", en = "every month")
    @Meaning(value = "A calendar month in China", zh = "按中国时间的自然月")
    MONTH(1, "%d-%02d"),
    @Named(zh = "每季度", en = "every quarter")
    @Meaning(value = "Three months in China, from January, April, July or October on", zh = "按中国时间，自一、四、七、十月起的三个月")
    QUARTER(3, "%d-Q%d"),
    @Named(zh = "每半年", en = "every half-year")
    @Meaning(value = "Six months in China, from January or July on", zh = "按中国时间，自一月或七月起的六个月")
    HALF_YEAR(6, "%d-H%d"),
    @Named(zh = "每年", en = "every year")
    @Meaning(value = "A calendar year in China", zh = "按中国时间的自然年")
    YEAR(12, "%d");

    private final int months;
    private final String written;

    Period(int months, String written) {
        this.months = months;
        this.written = written;
    }

    public int months() {
        return months;
    }

    /** First day of the one of its kind that the day falls in. */
    public LocalDate beginning(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
    }

    /** The one of its kind that the day falls in, as people write it: 2022-12, 2022-Q4, 2022-H2, 2022. */
    public String label(LocalDate day) {
        int number = (day.getMonthValue() - 1) / months + 1;
        return written.formatted(day.getYear(), number);
    }
}
