/** Holiday notices over HTTP, as JSON or as a table. */
@NullMarked
package org.jiedui.activity.calendar.notice.web;

import org.jspecify.annotations.NullMarked;
