/** Tests. */
@NullMarked
package org.jiedui.pairing.programme;

import org.jspecify.annotations.NullMarked;
