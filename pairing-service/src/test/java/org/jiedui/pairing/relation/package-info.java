/** Tests. */
@NullMarked
package org.jiedui.pairing.relation;

import org.jspecify.annotations.NullMarked;
