/** Who calls, and what exists for them. */
@NullMarked
package org.jiedui.kit.caller;

import org.jspecify.annotations.NullMarked;
