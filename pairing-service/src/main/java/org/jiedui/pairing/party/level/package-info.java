/** Of what level a party is, and which codes are of that level. */
@NullMarked
package org.jiedui.pairing.party.level;

import org.jspecify.annotations.NullMarked;
