/** Causes faults of the database on the real stack and looks at what clients, consumers and operators see. */
@NullMarked
package org.jiedui.kit.fault;

import org.jspecify.annotations.NullMarked;
