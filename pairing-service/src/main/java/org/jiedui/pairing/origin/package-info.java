/** Where a pairing comes from: the one it lies under, the one whose term it continues, and how sure it is. */
@NullMarked
package org.jiedui.pairing.origin;

import org.jspecify.annotations.NullMarked;
