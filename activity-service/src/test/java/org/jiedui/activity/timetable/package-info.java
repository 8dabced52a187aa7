/** Tests. */
@NullMarked
package org.jiedui.activity.timetable;

import org.jspecify.annotations.NullMarked;
