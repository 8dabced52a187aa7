/** Tests of the rules for demonstration sites. */
@NullMarked
package org.jiedui.pairing.site;

import org.jspecify.annotations.NullMarked;
