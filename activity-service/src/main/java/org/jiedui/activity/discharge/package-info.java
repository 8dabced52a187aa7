/** Which leg of which obligation an activity discharges, and whether it may. */
@NullMarked
package org.jiedui.activity.discharge;

import org.jspecify.annotations.NullMarked;
