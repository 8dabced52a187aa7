/** Tests. */
@NullMarked
package org.jiedui.pairing.matching;

import org.jspecify.annotations.NullMarked;
