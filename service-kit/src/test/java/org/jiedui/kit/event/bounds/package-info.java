/** Shows what the published schemas let through, and at what cost. */
@NullMarked
package org.jiedui.kit.event.bounds;

import org.jspecify.annotations.NullMarked;
