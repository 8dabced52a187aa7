/** Tests. */
@NullMarked
package org.jiedui.local.stage;

import org.jspecify.annotations.NullMarked;
