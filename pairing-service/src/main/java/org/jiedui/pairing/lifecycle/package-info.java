/** How a pairing is drafted, proposed, agreed by both sides, and ended. */
@NullMarked
package org.jiedui.pairing.lifecycle;

import org.jspecify.annotations.NullMarked;
