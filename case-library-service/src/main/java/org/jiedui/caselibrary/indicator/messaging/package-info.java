/** Which events of pairing-service tell of indicators. */
@NullMarked
package org.jiedui.caselibrary.indicator.messaging;

import org.jspecify.annotations.NullMarked;
