/** An activity with all that belongs to it, in one call. */
@NullMarked
package org.jiedui.activity.overview;

import org.jspecify.annotations.NullMarked;
