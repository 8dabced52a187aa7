/** Who may do what, asked of every operation. */
@NullMarked
package org.jiedui.pairing.permission;

import org.jspecify.annotations.NullMarked;
