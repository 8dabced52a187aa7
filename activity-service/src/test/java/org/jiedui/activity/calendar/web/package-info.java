/** Tests. */
@NullMarked
package org.jiedui.activity.calendar.web;

import org.jspecify.annotations.NullMarked;
