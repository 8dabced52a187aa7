/** Tests. */
@NullMarked
package org.jiedui.pairing.planning;

import org.jspecify.annotations.NullMarked;
