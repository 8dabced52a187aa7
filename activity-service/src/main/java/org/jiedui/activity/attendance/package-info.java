/** How many each unit sent to an activity, recorded and corrected by the host. */
@NullMarked
package org.jiedui.activity.attendance;

import org.jspecify.annotations.NullMarked;
