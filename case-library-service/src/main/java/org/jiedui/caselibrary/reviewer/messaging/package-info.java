/** Which events of the other services change reviewers: parties with a new code. */
@NullMarked
package org.jiedui.caselibrary.reviewer.messaging;

import org.jspecify.annotations.NullMarked;
