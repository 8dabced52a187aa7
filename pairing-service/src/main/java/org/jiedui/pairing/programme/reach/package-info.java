/** Whether a programme pairs parties of one province, or of two. */
@NullMarked
package org.jiedui.pairing.programme.reach;

import org.jspecify.annotations.NullMarked;
