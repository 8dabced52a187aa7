/** Creating requests that may be sent again without creating twice (Idempotency-Key). */
@NullMarked
package org.jiedui.kit.idempotency;

import org.jspecify.annotations.NullMarked;
