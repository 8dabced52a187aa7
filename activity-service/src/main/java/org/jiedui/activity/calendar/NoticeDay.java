package org.jiedui.activity.calendar;

import java.time.LocalDate;

/**
 * A day that a yearly notice names.
 *
 * @param kind whether it is off or worked
 * @param occasion the holiday it belongs to, such as 春节
 */
public record NoticeDay(LocalDate date, DayKind kind, String occasion) {}
