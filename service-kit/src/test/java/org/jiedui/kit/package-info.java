/** The kit's own tests: one small application that uses everything of it, and the rules of its architecture. */
@NullMarked
package org.jiedui.kit;

import org.jspecify.annotations.NullMarked;
