package org.jiedui.activity.calendar.regional.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jiedui.activity.calendar.DayKind;
import org.jiedui.activity.calendar.YearlyDay;
import org.jiedui.activity.calendar.regional.RegionalDayContent;
import org.jiedui.kit.caller.RegionCode;
import org.jiedui.kit.text.NoPersonalNumbers;
import org.jiedui.kit.text.SensibleDate;
import org.jspecify.annotations.Nullable;

/**
 * @param date a day of one year; either this or {@code monthDay}
 * @param monthDay a day of every year, as month and day; either this or {@code date}
 * @param kind whether it is off or worked
 * @param occasion what it is for, such as a festival of the region
 */
record AddRegionalDayRequest(
        @NotNull RegionCode region,
        @SensibleDate @Nullable LocalDate date,
        @Nullable YearlyDay monthDay,
        @NotNull DayKind kind,
        @NotBlank @Size(max = 50) @NoPersonalNumbers String occasion,
        @Size(max = 300) @NoPersonalNumbers @Nullable String document) {

    RegionalDayContent toContent() {
        return new RegionalDayContent(date, monthDay == null ? null : monthDay.value(), kind, occasion, document);
    }
}
