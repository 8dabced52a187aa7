/** What pairing-service tells, taken in. */
@NullMarked
package org.jiedui.activity.obligation.messaging;

import org.jspecify.annotations.NullMarked;
