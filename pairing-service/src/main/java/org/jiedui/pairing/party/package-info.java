/** The regions and bodies that can be a side of a pairing, under the codes and names they had at any date. */
@NullMarked
package org.jiedui.pairing.party;

import org.jspecify.annotations.NullMarked;
