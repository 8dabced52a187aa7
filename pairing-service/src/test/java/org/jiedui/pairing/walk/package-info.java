/** What holds for every operation of the API, asked of each. */
@NullMarked
package org.jiedui.pairing.walk;

import org.jspecify.annotations.NullMarked;
