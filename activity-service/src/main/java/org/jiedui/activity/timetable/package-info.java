/** The year's timetable 年度日程 of a pair: drafted and proposed by one side, accepted in one version by the other. */
@NullMarked
package org.jiedui.activity.timetable;

import org.jspecify.annotations.NullMarked;
