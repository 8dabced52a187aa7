/** The desk 工作台: what waits for a caller, as author, gate, reviewer or office, in one call. */
@NullMarked
package org.jiedui.caselibrary.desk;

import org.jspecify.annotations.NullMarked;
