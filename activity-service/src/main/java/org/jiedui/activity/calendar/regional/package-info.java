/** Days that a region adds to the calendar, of one year or of every year, for itself and all below it. */
@NullMarked
package org.jiedui.activity.calendar.regional;

import org.jspecify.annotations.NullMarked;
