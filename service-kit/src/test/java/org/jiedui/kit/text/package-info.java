/** What text and values requests may carry. */
@NullMarked
package org.jiedui.kit.text;

import org.jspecify.annotations.NullMarked;
