/** A real Kafka broker as a child process, for tests and for a developer's machine. */
@NullMarked
package org.jiedui.stack.kafka;

import org.jspecify.annotations.NullMarked;
