/** Lists read page by page while they grow. */
@NullMarked
package org.jiedui.kit.paging;

import org.jspecify.annotations.NullMarked;
