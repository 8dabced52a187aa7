/** Who changed what, in order. */
@NullMarked
package org.jiedui.kit.history;

import org.jspecify.annotations.NullMarked;
