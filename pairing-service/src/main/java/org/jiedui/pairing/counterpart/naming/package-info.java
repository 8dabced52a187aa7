/** What a side says of its counterparts, and from and until which days it may say so. */
@NullMarked
package org.jiedui.pairing.counterpart.naming;

import org.jspecify.annotations.NullMarked;
