/** Tests. */
@NullMarked
package org.jiedui.activity.timetable.web;

import org.jspecify.annotations.NullMarked;
