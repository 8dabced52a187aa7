/** Tests. */
@NullMarked
package org.jiedui.caselibrary.lifecycle;

import org.jspecify.annotations.NullMarked;
