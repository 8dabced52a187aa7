/** Which events change what a pair owes: of its terms, its plans and its published cases. */
@NullMarked
package org.jiedui.activity.obligation.messaging;

import org.jspecify.annotations.NullMarked;
