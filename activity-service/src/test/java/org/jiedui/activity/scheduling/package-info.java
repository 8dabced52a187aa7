/** Tests. */
@NullMarked
package org.jiedui.activity.scheduling;

import org.jspecify.annotations.NullMarked;
