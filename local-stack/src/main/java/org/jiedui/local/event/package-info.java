/** The topics as a person reads them, and dead letters sent back to where they came from. */
@NullMarked
package org.jiedui.local.event;

import org.jspecify.annotations.NullMarked;
