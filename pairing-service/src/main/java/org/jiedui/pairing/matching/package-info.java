/** Whom unpaired regions could pair with, with written reasons; it suggests and changes nothing. */
@NullMarked
package org.jiedui.pairing.matching;

import org.jspecify.annotations.NullMarked;
