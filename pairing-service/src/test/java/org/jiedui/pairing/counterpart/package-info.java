/** Tests. */
@NullMarked
package org.jiedui.pairing.counterpart;

import org.jspecify.annotations.NullMarked;
