/** Puts aside what a consumer gave up on, as it came. */
@NullMarked
package org.jiedui.kit.event.letter;

import org.jspecify.annotations.NullMarked;
