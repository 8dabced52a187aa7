/** One version of a plan: who put it to both sides, who signed it, and what became of it. */
@NullMarked
package org.jiedui.pairing.planning.version;

import org.jspecify.annotations.NullMarked;
