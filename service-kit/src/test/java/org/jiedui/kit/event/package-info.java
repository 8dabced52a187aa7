/** What becomes of events when processes die, servers are away, and messages come twice. */
@NullMarked
package org.jiedui.kit.event;

import org.jspecify.annotations.NullMarked;
