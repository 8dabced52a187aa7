/** The folders that servers write to: kept, or deleted even when their owner could not do it. */
@NullMarked
package org.jiedui.stack.folder;

import org.jspecify.annotations.NullMarked;
