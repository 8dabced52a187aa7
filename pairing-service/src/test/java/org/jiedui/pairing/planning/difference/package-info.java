/** Tests. */
@NullMarked
package org.jiedui.pairing.planning.difference;

import org.jspecify.annotations.NullMarked;
