/** Tests. */
@NullMarked
package org.jiedui.caselibrary.indicator;

import org.jspecify.annotations.NullMarked;
