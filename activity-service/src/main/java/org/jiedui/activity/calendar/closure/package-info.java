/** Days on which a side or one of its units can hold nothing. */
@NullMarked
package org.jiedui.activity.calendar.closure;

import org.jspecify.annotations.NullMarked;
