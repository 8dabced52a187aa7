/** The whole system on one machine: PostgreSQL, Kafka, the issuer and the three services as processes. */
@NullMarked
package org.jiedui.local.stack;

import org.jspecify.annotations.NullMarked;
