/** What parties were called before: whoever keeps their codes from events comes to the present ones, in whatever order it is told. */
@NullMarked
package org.jiedui.knownparties.redesignation;

import org.jspecify.annotations.NullMarked;
