/** Which events of pairing-service say what a side is called now, and who else may read. */
@NullMarked
package org.jiedui.activity.pair.messaging;

import org.jspecify.annotations.NullMarked;
