/** Where steps are played and told: the services as each actor sees them, a memory of what was done, and print. */
@NullMarked
package org.jiedui.local.stage;

import org.jspecify.annotations.NullMarked;
