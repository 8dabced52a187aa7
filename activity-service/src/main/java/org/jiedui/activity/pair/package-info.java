/** What this service knows of a pairing, from events: its sides, and whether it has ended. */
@NullMarked
package org.jiedui.activity.pair;

import org.jspecify.annotations.NullMarked;
