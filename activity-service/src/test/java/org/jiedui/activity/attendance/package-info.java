/** Tests. */
@NullMarked
package org.jiedui.activity.attendance;

import org.jspecify.annotations.NullMarked;
