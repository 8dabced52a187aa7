/** Tests. */
@NullMarked
package org.jiedui.activity.waiver;

import org.jspecify.annotations.NullMarked;
