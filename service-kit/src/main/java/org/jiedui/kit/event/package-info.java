/** State change and event in one transaction, out in order and at least once, in at most once. */
@NullMarked
package org.jiedui.kit.event;

import org.jspecify.annotations.NullMarked;
