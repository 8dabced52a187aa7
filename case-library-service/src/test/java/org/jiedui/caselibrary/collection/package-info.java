/** Tests. */
@NullMarked
package org.jiedui.caselibrary.collection;

import org.jspecify.annotations.NullMarked;
