/** Which unit answers for each side of a pairing, and which posts keep in touch, at any date. */
@NullMarked
package org.jiedui.pairing.counterpart;

import org.jspecify.annotations.NullMarked;
