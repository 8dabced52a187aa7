/** Tests. */
@NullMarked
package org.jiedui.pairing.planning.content;

import org.jspecify.annotations.NullMarked;
