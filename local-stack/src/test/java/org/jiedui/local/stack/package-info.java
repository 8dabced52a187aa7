/** Tests. */
@NullMarked
package org.jiedui.local.stack;

import org.jspecify.annotations.NullMarked;
