/** Tests. */
@NullMarked
package org.jiedui.pairing.matching.assignment;

import org.jspecify.annotations.NullMarked;
