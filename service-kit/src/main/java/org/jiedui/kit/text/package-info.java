/** What counts as acceptable text, wherever it comes in. */
@NullMarked
package org.jiedui.kit.text;

import org.jspecify.annotations.NullMarked;
