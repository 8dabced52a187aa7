/** The rules this module is held to, and the stack its tests run on. */
@NullMarked
package org.jiedui.knownparties;

import org.jspecify.annotations.NullMarked;
