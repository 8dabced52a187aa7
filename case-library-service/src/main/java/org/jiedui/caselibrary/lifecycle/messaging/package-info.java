/** Which events of the other services change cases: exchanges that seed them, parties with a new code or name, and who else may read. */
@NullMarked
package org.jiedui.caselibrary.lifecycle.messaging;

import org.jspecify.annotations.NullMarked;
