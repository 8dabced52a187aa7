/** Who may do what, asked of every operation. */
@NullMarked
package org.jiedui.caselibrary.permission;

import org.jspecify.annotations.NullMarked;
