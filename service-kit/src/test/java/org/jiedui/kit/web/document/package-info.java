/** Files that people open. */
@NullMarked
package org.jiedui.kit.web.document;

import org.jspecify.annotations.NullMarked;
