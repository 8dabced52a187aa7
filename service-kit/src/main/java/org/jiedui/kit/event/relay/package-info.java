/** Brings committed events to their topics: one relay at a time, in order, at least once. */
@NullMarked
package org.jiedui.kit.event.relay;

import org.jspecify.annotations.NullMarked;
