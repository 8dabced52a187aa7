/** Tests. */
@NullMarked
package org.jiedui.activity.calendar.notice;

import org.jspecify.annotations.NullMarked;
