/** What both sides sign: when it counts, how often each duty is owed, and in which weeks a side can hold nothing. */
@NullMarked
package org.jiedui.pairing.planning.content;

import org.jspecify.annotations.NullMarked;
