/** Which days are working days in a region, why, and whether that can still change. */
@NullMarked
package org.jiedui.activity.calendar;

import org.jspecify.annotations.NullMarked;
