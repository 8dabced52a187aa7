/** What a partner system may read, which has no region of its own. */
@NullMarked
package org.jiedui.pairing.access;

import org.jspecify.annotations.NullMarked;
