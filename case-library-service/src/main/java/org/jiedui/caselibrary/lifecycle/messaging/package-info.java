/** Which events of the other services change cases: exchanges that seed them, and parties with a new code or name. */
@NullMarked
package org.jiedui.caselibrary.lifecycle.messaging;

import org.jspecify.annotations.NullMarked;
