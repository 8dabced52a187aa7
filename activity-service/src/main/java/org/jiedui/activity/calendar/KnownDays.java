package org.jiedui.activity.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jiedui.kit.caller.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about the days of a region: of the years around them, of the region and those above it, of itself.
 *
 * @param notices each with all its days
 * @param ownDays of the region and those above it
 * @param closures of the region itself
 */
public record KnownDays(List<Notice> notices, List<OwnDay> ownDays, List<ClosedDays> closures) {

    /** A State Council notice. */
    public record Notice(
            int year,
            @Nullable String documentNumber,
            @Nullable LocalDate publishedOn,
            List<NoticeDay> days) {}

    /** A region's own day: of one year, by its date, or of every year. */
    public record OwnDay(
            UUID id,
            RegionCode region,
            @Nullable LocalDate date,
            @Nullable YearlyDay monthDay,
            DayKind kind,
            String occasion,
            @Nullable String document) {

        boolean falls(LocalDate day) {
            return monthDay == null ? day.equals(date) : monthDay.falls(day);
        }
    }

    /**
     * Days on which a side can hold nothing.
     *
     * @param unit whose closure it is; absent: the whole side's
     */
    public record ClosedDays(UUID id, @Nullable String unit, LocalDate firstDay, LocalDate lastDay, String reason) {

        boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }
}
