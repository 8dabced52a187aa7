/** Holds what is put on a topic, and what is read from one, to the published schemas. */
@NullMarked
package org.jiedui.kit.event.bounds;

import org.jspecify.annotations.NullMarked;
