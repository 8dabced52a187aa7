/** Which events of pairing-service give a subscribed region another code. */
@NullMarked
package org.jiedui.activity.feed.messaging;

import org.jspecify.annotations.NullMarked;
