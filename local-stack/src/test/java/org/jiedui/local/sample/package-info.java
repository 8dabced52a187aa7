/** Tests. */
@NullMarked
package org.jiedui.local.sample;

import org.jspecify.annotations.NullMarked;
