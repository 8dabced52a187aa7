/** Tests. */
@NullMarked
package org.jiedui.activity.pair;

import org.jspecify.annotations.NullMarked;
