/** Follows the codes that parties have, as events of pairing-service tell. */
@NullMarked
package org.jiedui.activity.calendar.messaging;

import org.jspecify.annotations.NullMarked;
