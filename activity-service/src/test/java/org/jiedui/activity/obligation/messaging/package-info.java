/** Tests. */
@NullMarked
package org.jiedui.activity.obligation.messaging;

import org.jspecify.annotations.NullMarked;
