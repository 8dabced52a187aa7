/** The words over HTTP. */
@NullMarked
package org.jiedui.kit.web.words;

import org.jspecify.annotations.NullMarked;
