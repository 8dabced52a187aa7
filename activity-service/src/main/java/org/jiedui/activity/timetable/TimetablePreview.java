package org.jiedui.activity.timetable;

import java.util.List;

/**
 * What the year as it is now would change of a timetable.
 *
 * @param timetableVersion the version it is compared with
 * @param changes in the order in which periods end; none if all dates hold
 */
public record TimetablePreview(TimetableId timetable, int timetableVersion, List<DateChange> changes) {}
