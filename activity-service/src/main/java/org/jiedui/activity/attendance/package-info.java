/** How many each unit sent to an activity, recorded by the host. */
@NullMarked
package org.jiedui.activity.attendance;

import org.jspecify.annotations.NullMarked;
