/** One key, one effect, one answer. */
@NullMarked
package org.jiedui.kit.idempotency;

import org.jspecify.annotations.NullMarked;
