/** Tests. */
@NullMarked
package org.jiedui.pairing.lifecycle;

import org.jspecify.annotations.NullMarked;
