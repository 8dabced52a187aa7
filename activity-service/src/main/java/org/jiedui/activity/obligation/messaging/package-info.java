/** Which events of pairing-service make a pair owe something. */
@NullMarked
package org.jiedui.activity.obligation.messaging;

import org.jspecify.annotations.NullMarked;
