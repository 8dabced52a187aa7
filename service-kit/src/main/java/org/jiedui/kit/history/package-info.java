/** Who changed what, when, why and on which document. */
@NullMarked
package org.jiedui.kit.history;

import org.jspecify.annotations.NullMarked;
