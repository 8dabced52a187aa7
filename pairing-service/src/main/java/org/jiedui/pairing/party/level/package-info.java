/** Of what level a party is, which codes are of that level, and what lies below what. */
@NullMarked
package org.jiedui.pairing.party.level;

import org.jspecify.annotations.NullMarked;
