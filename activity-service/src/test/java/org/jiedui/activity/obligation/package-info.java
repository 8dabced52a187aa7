/** Tests. */
@NullMarked
package org.jiedui.activity.obligation;

import org.jspecify.annotations.NullMarked;
