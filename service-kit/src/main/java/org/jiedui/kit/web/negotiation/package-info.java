/** Agrees with a client, before anything is done, on the media type of the answer. */
@NullMarked
package org.jiedui.kit.web.negotiation;

import org.jspecify.annotations.NullMarked;
