/** What this service knows of a pairing, from events: its sides, and on which days it is in force. */
@NullMarked
package org.jiedui.activity.pair;

import org.jspecify.annotations.NullMarked;
