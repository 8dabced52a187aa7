/** What notes cause when their events come back. */
@NullMarked
package org.jiedui.kit.probe.messaging;

import org.jspecify.annotations.NullMarked;
