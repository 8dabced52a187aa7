/** Versions: what was read, and what may be changed. */
@NullMarked
package org.jiedui.kit.precondition;

import org.jspecify.annotations.NullMarked;
