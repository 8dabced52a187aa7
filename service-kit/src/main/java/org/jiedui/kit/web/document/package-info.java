/** Answers that people open as a file, with a name that they can read. */
@NullMarked
package org.jiedui.kit.web.document;

import org.jspecify.annotations.NullMarked;
