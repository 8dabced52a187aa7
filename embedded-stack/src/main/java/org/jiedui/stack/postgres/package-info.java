/** A real PostgreSQL 18 as a child process, for tests and for a developer's machine. */
@NullMarked
package org.jiedui.stack.postgres;

import org.jspecify.annotations.NullMarked;
