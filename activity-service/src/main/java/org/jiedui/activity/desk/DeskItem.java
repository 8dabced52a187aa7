package org.jiedui.activity.desk;

import java.time.LocalDate;
import java.util.UUID;
import org.jiedui.activity.obligation.DutyPeriod;
import org.jiedui.events.PublishedPairing;
import org.jiedui.events.vocabulary.Duty;
import org.jiedui.events.vocabulary.SideOfPairing;
import org.jspecify.annotations.Nullable;

/**
 * Something on the desk.
 *
 * @param kind why it lies on the desk
 * @param id id of what it is about
 * @param href where it is read
 * @param year the year it is owed in, or of the timetable
 * @param side the side it waits for, as the host that has not recorded attendance; absent where either may act
 * @param number the number of an activity, as people call it
 * @param duty the duty of an obligation, or of the one to be waived
 * @param period the period of an obligation, or of the one to be waived
 * @param due the day in China by which it is needed: when an activity begins or has ended, when a period ends, the first date
 *     to come in a timetable; absent if that has none
 */
public record DeskItem(
        ActivityDeskKind kind,
        UUID id,
        String href,
        PublishedPairing pairing,
        int year,
        @Nullable SideOfPairing side,
        @Nullable String number,
        @Nullable Duty duty,
        @Nullable DutyPeriod period,
        @Nullable LocalDate due) {}
