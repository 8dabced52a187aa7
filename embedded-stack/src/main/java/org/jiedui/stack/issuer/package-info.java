/** Tokens for tests and for a developer's machine, where no identity provider is at hand. */
@NullMarked
package org.jiedui.stack.issuer;

import org.jspecify.annotations.NullMarked;
