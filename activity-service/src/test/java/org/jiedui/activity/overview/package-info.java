/** Tests. */
@NullMarked
package org.jiedui.activity.overview;

import org.jspecify.annotations.NullMarked;
