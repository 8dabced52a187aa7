/** Which events of pairing-service say who else may read. */
@NullMarked
package org.jiedui.activity.pair.messaging;

import org.jspecify.annotations.NullMarked;
