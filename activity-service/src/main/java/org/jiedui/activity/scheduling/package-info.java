/** Exchanges of a pair: given their sessions, recorded after the fact, completed. */
@NullMarked
package org.jiedui.activity.scheduling;

import org.jspecify.annotations.NullMarked;
