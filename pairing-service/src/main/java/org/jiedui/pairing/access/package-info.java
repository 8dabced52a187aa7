/** What a partner system may read beside what lies in no region of its own. */
@NullMarked
package org.jiedui.pairing.access;

import org.jspecify.annotations.NullMarked;
