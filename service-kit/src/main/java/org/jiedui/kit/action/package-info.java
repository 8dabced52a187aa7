/** What a caller may do with a resource now, from the table by which it is decided. */
@NullMarked
package org.jiedui.kit.action;

import org.jspecify.annotations.NullMarked;
