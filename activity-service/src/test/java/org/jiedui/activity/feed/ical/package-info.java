/** Tests. */
@NullMarked
package org.jiedui.activity.feed.ical;

import org.jspecify.annotations.NullMarked;
