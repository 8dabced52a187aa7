/** How JSON is read, from clients and from ourselves, and written. */
@NullMarked
package org.jiedui.kit.text.json;

import org.jspecify.annotations.NullMarked;
