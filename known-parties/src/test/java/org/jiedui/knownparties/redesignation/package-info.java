/** Shows on a real PostgreSQL what is known of parties after whatever was told. */
@NullMarked
package org.jiedui.knownparties.redesignation;

import org.jspecify.annotations.NullMarked;
