/** Which event of pairing-service says what a side is called now. */
@NullMarked
package org.jiedui.activity.pair.messaging;

import org.jspecify.annotations.NullMarked;
