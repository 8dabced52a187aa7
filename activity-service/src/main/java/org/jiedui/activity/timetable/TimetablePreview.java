package org.jiedui.activity.timetable;

import java.util.List;

/**
 * What would change of a timetable: by a revision that is proposed, its acceptance; else the year as it is now.
 *
 * @param timetableVersion the version it is compared with
 * @param changes everything that becomes of dates, activities and legs, in the order in which periods end; none if all dates hold
 */
public record TimetablePreview(TimetableId timetable, int timetableVersion, List<DateChange> changes) {}
