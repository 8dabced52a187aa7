/** Whether pairings of a programme lie under another pairing. */
@NullMarked
package org.jiedui.pairing.programme.parent;

import org.jspecify.annotations.NullMarked;
