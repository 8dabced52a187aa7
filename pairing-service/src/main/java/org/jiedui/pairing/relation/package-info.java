/** The older relations between parties (对口帮扶, 东西部协作) that pairings build on. */
@NullMarked
package org.jiedui.pairing.relation;

import org.jspecify.annotations.NullMarked;
