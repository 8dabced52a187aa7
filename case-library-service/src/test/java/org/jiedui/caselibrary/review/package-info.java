/** Tests. */
@NullMarked
package org.jiedui.caselibrary.review;

import org.jspecify.annotations.NullMarked;
