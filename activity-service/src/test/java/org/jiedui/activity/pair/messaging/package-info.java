/** Tests. */
@NullMarked
package org.jiedui.activity.pair.messaging;

import org.jspecify.annotations.NullMarked;
