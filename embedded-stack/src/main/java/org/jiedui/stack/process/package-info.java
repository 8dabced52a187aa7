/** Child processes that end with their parent, and the ports they listen on. */
@NullMarked
package org.jiedui.stack.process;

import org.jspecify.annotations.NullMarked;
