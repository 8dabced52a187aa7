/** Tests. */
@NullMarked
package org.jiedui.activity.calendar.notice.web;

import org.jspecify.annotations.NullMarked;
