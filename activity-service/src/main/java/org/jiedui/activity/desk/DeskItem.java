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
 * @param id of what it is about
 * @param href where that is read
 * @param side the one it waits for, as the host that has not recorded attendance; absent where either may act
 * @param number of an activity, as people call it
 * @param duty of an obligation, or of the one to be waived
 * @param period of the same
 * @param due the day in China by which it is needed: when an activity begins or has ended, when a period ends, the first date
 *     to come in a timetable; absent if that has none
 */
public record DeskItem(
        DeskKind kind,
        UUID id,
        String href,
        PublishedPairing pairing,
        int year,
        @Nullable SideOfPairing side,
        @Nullable String number,
        @Nullable Duty duty,
        @Nullable DutyPeriod period,
        @Nullable LocalDate due) {}
