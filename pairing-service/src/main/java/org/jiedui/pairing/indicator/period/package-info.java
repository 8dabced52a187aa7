/** The periods for which indicators are reported, as people write them. */
@NullMarked
package org.jiedui.pairing.indicator.period;

import org.jspecify.annotations.NullMarked;
