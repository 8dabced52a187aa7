/** Lists by keyset: pages that stay stable while rows are inserted. */
@NullMarked
package org.jiedui.kit.paging;

import org.jspecify.annotations.NullMarked;
