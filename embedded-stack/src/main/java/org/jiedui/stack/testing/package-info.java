/**
 * The stack for {@code @QuarkusTest}: started once for all tests of a module, with topics, tokens and a clock to set.
 */
@NullMarked
package org.jiedui.stack.testing;

import org.jspecify.annotations.NullMarked;
