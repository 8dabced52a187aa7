/** Finds dates for the meetings of a pair, by rules that have names: pure computation, without a database or a clock. */
@NullMarked
package org.jiedui.activity.placement;

import org.jspecify.annotations.NullMarked;
