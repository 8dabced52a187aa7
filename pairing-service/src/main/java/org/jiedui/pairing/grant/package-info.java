/** Opening a pairing to partner systems, and closing it to them: by the word of both sides, and of one. */
@NullMarked
package org.jiedui.pairing.grant;

import org.jspecify.annotations.NullMarked;
