/** The two sides of a pairing: what they are to each other, and who may act for them. */
@NullMarked
package org.jiedui.pairing.sides;

import org.jspecify.annotations.NullMarked;
