/** Tests. */
@NullMarked
package org.jiedui.activity.availability;

import org.jspecify.annotations.NullMarked;
