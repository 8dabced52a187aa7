/** Tests. */
@NullMarked
package org.jiedui.caselibrary.adoption;

import org.jspecify.annotations.NullMarked;
