/** Tests. */
@NullMarked
package org.jiedui.activity.attendance.web;

import org.jspecify.annotations.NullMarked;
