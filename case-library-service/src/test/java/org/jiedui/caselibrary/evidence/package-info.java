/** Tests. */
@NullMarked
package org.jiedui.caselibrary.evidence;

import org.jspecify.annotations.NullMarked;
