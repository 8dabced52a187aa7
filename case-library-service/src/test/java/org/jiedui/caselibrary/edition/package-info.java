/** Tests. */
@NullMarked
package org.jiedui.caselibrary.edition;

import org.jspecify.annotations.NullMarked;
