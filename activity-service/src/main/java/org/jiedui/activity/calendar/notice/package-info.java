/** The State Council's yearly notice on public holidays: loaded as a whole or not at all, and corrected. */
@NullMarked
package org.jiedui.activity.calendar.notice;

import org.jspecify.annotations.NullMarked;
