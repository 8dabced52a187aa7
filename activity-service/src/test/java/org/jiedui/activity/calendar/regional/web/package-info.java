/** Tests. */
@NullMarked
package org.jiedui.activity.calendar.regional.web;

import org.jspecify.annotations.NullMarked;
