/** Where an annual plan stands, and what may be done with it there. */
@NullMarked
package org.jiedui.pairing.planning.standing;

import org.jspecify.annotations.NullMarked;
