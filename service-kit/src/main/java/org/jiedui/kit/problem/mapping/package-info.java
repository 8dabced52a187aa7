/** Turns whatever stops a request, expected or not, into a problem document. */
@NullMarked
package org.jiedui.kit.problem.mapping;

import org.jspecify.annotations.NullMarked;
