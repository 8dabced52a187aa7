/** Where a pairing stands: the table of what may follow, a hold that a side put on it, how it came to its end. */
@NullMarked
package org.jiedui.pairing.standing;

import org.jspecify.annotations.NullMarked;
