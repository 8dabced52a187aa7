/** The pairings of pairing-service as events tell of them: who the sides are, what they are called today, and who sees what is theirs. */
@NullMarked
package org.jiedui.knownparties.pair;

import org.jspecify.annotations.NullMarked;
