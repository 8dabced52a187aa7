/** Proves that the list of problems says what the code says. */
@NullMarked
package org.jiedui.testkit.problem;

import org.jspecify.annotations.NullMarked;
