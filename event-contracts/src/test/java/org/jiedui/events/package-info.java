/** Holds the committed schemas and examples to the records. */
@NullMarked
package org.jiedui.events;

import org.jspecify.annotations.NullMarked;
