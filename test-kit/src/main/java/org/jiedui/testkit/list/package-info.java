/** The walk over every list: pages without gap or repetition, what changed, and as many statements however long it is. */
@NullMarked
package org.jiedui.testkit.list;

import org.jspecify.annotations.NullMarked;
