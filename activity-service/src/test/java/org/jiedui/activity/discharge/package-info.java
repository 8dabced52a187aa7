/** Tests. */
@NullMarked
package org.jiedui.activity.discharge;

import org.jspecify.annotations.NullMarked;
