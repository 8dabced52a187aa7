/** Civil time in China. */
@NullMarked
package org.jiedui.kit.period;

import org.jspecify.annotations.NullMarked;
