/** Proves that the walk over all lists bites. */
@NullMarked
package org.jiedui.testkit.list;

import org.jspecify.annotations.NullMarked;
