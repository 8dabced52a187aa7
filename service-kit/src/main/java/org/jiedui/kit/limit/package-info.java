/** How often somebody may ask. */
@NullMarked
package org.jiedui.kit.limit;

import org.jspecify.annotations.NullMarked;
