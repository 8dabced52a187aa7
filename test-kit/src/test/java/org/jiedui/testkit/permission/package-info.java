/** Proves that the walk over all operations and callers bites. */
@NullMarked
package org.jiedui.testkit.permission;

import org.jspecify.annotations.NullMarked;
