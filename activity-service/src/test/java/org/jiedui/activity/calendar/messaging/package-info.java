/** Tests. */
@NullMarked
package org.jiedui.activity.calendar.messaging;

import org.jspecify.annotations.NullMarked;
