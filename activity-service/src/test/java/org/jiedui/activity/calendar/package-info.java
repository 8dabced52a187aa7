/** Tests. */
@NullMarked
package org.jiedui.activity.calendar;

import org.jspecify.annotations.NullMarked;
