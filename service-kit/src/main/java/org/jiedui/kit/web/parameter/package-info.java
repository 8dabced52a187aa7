/** Reads the parameters of a request strictly, so that a client's mistake is told instead of guessed away. */
@NullMarked
package org.jiedui.kit.web.parameter;

import org.jspecify.annotations.NullMarked;
