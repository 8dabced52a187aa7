/** The annual plan of a pairing: what both sides undertake for a year and sign. */
@NullMarked
package org.jiedui.pairing.planning;

import org.jspecify.annotations.NullMarked;
