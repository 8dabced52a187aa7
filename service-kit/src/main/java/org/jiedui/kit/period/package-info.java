/** The periods for which figures are reported, as people write them. */
@NullMarked
package org.jiedui.kit.period;

import org.jspecify.annotations.NullMarked;
