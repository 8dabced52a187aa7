/** A feed as iCalendar (RFC 5545, RFC 7986). */
@NullMarked
package org.jiedui.activity.feed.ical;

import org.jspecify.annotations.NullMarked;
