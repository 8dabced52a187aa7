/** Where a violation lies in a request. */
@NullMarked
package org.jiedui.kit.problem.mapping;

import org.jspecify.annotations.NullMarked;
