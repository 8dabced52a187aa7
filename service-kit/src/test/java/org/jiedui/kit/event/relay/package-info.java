/** The relay alone: its order under takeover and faults. */
@NullMarked
package org.jiedui.kit.event.relay;

import org.jspecify.annotations.NullMarked;
