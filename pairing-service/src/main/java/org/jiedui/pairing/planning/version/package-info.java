/** Every version of a plan that was ever put to both sides, kept with what became of it and when it counts. */
@NullMarked
package org.jiedui.pairing.planning.version;

import org.jspecify.annotations.NullMarked;
