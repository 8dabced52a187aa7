/** Tests. */
@NullMarked
package org.jiedui.local.event;

import org.jspecify.annotations.NullMarked;
