/** Tests of how problems are found and explained. */
@NullMarked
package org.jiedui.kit.problem.mapping;

import org.jspecify.annotations.NullMarked;
