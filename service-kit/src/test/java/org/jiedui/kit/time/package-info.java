/** Civil time in China. */
@NullMarked
package org.jiedui.kit.time;

import org.jspecify.annotations.NullMarked;
