/** Tests. */
@NullMarked
package org.jiedui.pairing.programme.reach;

import org.jspecify.annotations.NullMarked;
