/** Shows on a real PostgreSQL who may read after whatever was told. */
@NullMarked
package org.jiedui.knownparties.pair;

import org.jspecify.annotations.NullMarked;
