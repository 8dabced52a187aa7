/** Tests. */
@NullMarked
package org.jiedui.pairing.profile;

import org.jspecify.annotations.NullMarked;
