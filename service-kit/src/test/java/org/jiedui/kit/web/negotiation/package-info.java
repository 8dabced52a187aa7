/** What a client accepts, and what it gets. */
@NullMarked
package org.jiedui.kit.web.negotiation;

import org.jspecify.annotations.NullMarked;
