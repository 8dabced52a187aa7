/** Opening a pairing to partner systems by the grant of both sides, and closing it again by either. */
@NullMarked
package org.jiedui.pairing.grant;

import org.jspecify.annotations.NullMarked;
