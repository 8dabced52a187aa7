/** Tests. */
@NullMarked
package org.jiedui.activity.completion;

import org.jspecify.annotations.NullMarked;
