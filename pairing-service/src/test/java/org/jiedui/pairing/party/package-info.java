/** Tests. */
@NullMarked
package org.jiedui.pairing.party;

import org.jspecify.annotations.NullMarked;
