/** The desk 工作台: what waits for a side, and what comes next, in one call. */
@NullMarked
package org.jiedui.activity.desk;

import org.jspecify.annotations.NullMarked;
