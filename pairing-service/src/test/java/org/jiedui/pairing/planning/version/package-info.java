/** Tests. */
@NullMarked
package org.jiedui.pairing.planning.version;

import org.jspecify.annotations.NullMarked;
