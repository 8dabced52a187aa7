/** Lists the problems that services answer, as their code describes them. */
@NullMarked
package org.jiedui.testkit.problem;

import org.jspecify.annotations.NullMarked;
