/** Waivers: both sides agree, for a reason, that an obligation need not be met. Nobody waives anything alone. */
@NullMarked
package org.jiedui.activity.waiver;

import org.jspecify.annotations.NullMarked;
