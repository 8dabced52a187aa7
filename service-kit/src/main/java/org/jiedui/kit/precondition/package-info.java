/** Versions of resources as entity tags, so that nobody overwrites what they have not seen (RFC 9110, section 13). */
@NullMarked
package org.jiedui.kit.precondition;

import org.jspecify.annotations.NullMarked;
