/** Tests. */
@NullMarked
package org.jiedui.activity.feed;

import org.jspecify.annotations.NullMarked;
