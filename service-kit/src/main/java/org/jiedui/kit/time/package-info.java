/** The one place that asks the system for the time, and the zone the scheme reckons in. */
@NullMarked
package org.jiedui.kit.time;

import org.jspecify.annotations.NullMarked;
