/** Who may do what, asked of every operation. */
@NullMarked
package org.jiedui.activity.permission;

import org.jspecify.annotations.NullMarked;
