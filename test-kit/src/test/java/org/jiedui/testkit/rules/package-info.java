/** Proves that the house rules bite. */
@NullMarked
package org.jiedui.testkit.rules;

import org.jspecify.annotations.NullMarked;
