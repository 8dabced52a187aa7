/** Former codes and names of parties, from any of them to the present one, and those that were dissolved; in whatever order events bring them. */
@NullMarked
package org.jiedui.knownparties.redesignation;

import org.jspecify.annotations.NullMarked;
