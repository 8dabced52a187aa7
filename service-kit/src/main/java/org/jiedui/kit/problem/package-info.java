/** Refusals of the domain and faults of the client as problem details (RFC 9457), in one shape for all services. */
@NullMarked
package org.jiedui.kit.problem;

import org.jspecify.annotations.NullMarked;
