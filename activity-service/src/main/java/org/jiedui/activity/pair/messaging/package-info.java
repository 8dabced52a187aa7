/** Which events of pairing-service say who the sides of a pairing are, and until when. */
@NullMarked
package org.jiedui.activity.pair.messaging;

import org.jspecify.annotations.NullMarked;
