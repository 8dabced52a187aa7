/** Which events of the other services change adoptions: parties with a new code or name. */
@NullMarked
package org.jiedui.caselibrary.adoption.messaging;

import org.jspecify.annotations.NullMarked;
