package org.jiedui.activity.timetable;

import java.time.LocalDate;
import org.jiedui.activity.scheduling.ActivityId;

/**
 * The activity that declares a leg.
 *
 * @param planned whether it has a date and no sessions, so that a timetable may still move it
 * @param lapsed whether its time has passed and it was neither completed nor cancelled, so that it plans nothing any more
 * @param on the day of it that counts
 */
record Holder(ActivityId activity, boolean planned, boolean lapsed, LocalDate on) {}
