/** Causes what a consumer gives up on, and reads what it has put aside. */
@NullMarked
package org.jiedui.kit.event.letter;

import org.jspecify.annotations.NullMarked;
